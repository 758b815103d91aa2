package fr.accroche.portail.securite;

import fr.accroche.portail.administration.EntreeAgents;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** The agents' own way in: their pages know neither the password of organisms nor the tokens of machines. */
@Configuration(proxyBeanMethods = false)
@SiRole(RoleNoeud.WEB)
@ConditionalOnProperty("accroche.proconnect.url")
class ChaineAgentsConfiguration {
    @Bean
    @Order(0)
    SecurityFilterChain chaineAgents(HttpSecurity http, MatriceAuthorizationManager matrice, EntreeAgents entree) {
        http.securityMatcher("/administration", "/administration/**")
                .authorizeHttpRequests(requetes -> requetes.anyRequest().access(matrice))
                .addFilterBefore(new DureeSessionFilter(), AnonymousAuthenticationFilter.class)
                .headers(entetes -> ChainesConfiguration.entetes(entetes, entree.origine()));
        entree.brancher(http);
        return http.build();
    }
}
