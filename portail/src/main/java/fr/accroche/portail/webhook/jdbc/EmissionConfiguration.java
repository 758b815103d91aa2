package fr.accroche.portail.webhook.jdbc;

import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class EmissionConfiguration {
    @Bean
    @Primary
    EmissionRepository emission(BaseWeb base) {
        return new EmissionRepository(base.jdbc());
    }

    @Bean
    @SiRole(RoleNoeud.TRAITEMENT)
    EmissionRepository emissionTraitement(BaseTraitement base) {
        return new EmissionRepository(base.jdbc());
    }
}
