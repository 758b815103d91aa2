package fr.accroche.portail.administration;

import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the connected agent, absent when there is none. */
@ControllerAdvice
@SiRole(RoleNoeud.WEB)
class AgentConnecteAdvice {
    @ModelAttribute("agentConnecte")
    @Nullable
    AgentConnecte agentConnecte(@AuthenticationPrincipal @Nullable AgentConnecte agent) {
        return agent;
    }
}
