package fr.accroche.portail.administration;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** The agents' way in, to be set into their own security chain. There is none until a provider is configured. */
public interface EntreeAgents {
    /** Adds the login and the logout of agents to a chain that serves {@code /administration} alone. */
    void brancher(HttpSecurity http);

    /** The provider's origin, to which the logout form may lead. */
    String origine();
}
