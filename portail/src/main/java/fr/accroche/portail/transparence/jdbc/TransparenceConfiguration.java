package fr.accroche.portail.transparence.jdbc;

import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** One log, read by the web side and written by the processing. */
@Configuration(proxyBeanMethods = false)
class TransparenceConfiguration {
    @Bean
    @Primary
    ArbreRepository arbre(BaseWeb base) {
        return new ArbreRepository(base.jdbc());
    }

    @Bean
    @SiRole(RoleNoeud.TRAITEMENT)
    ArbreRepository arbreTraitement(BaseTraitement base) {
        return new ArbreRepository(base.jdbc());
    }

    @Bean
    @Primary
    EntreesRepository entrees(BaseWeb base) {
        return new EntreesRepository(base.jdbc());
    }

    @Bean
    @SiRole(RoleNoeud.TRAITEMENT)
    EntreesRepository entreesTraitement(BaseTraitement base) {
        return new EntreesRepository(base.jdbc());
    }
}
