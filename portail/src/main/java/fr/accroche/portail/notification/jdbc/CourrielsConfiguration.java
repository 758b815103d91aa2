package fr.accroche.portail.notification.jdbc;

import fr.accroche.portail.notification.Courriels;
import fr.accroche.portail.notification.EcritureLettre;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** One outbox, written within the transaction of whichever side acts. */
@Configuration(proxyBeanMethods = false)
class CourrielsConfiguration {
    @Bean
    @Primary
    Courriels courriels(BaseWeb base, EcritureLettre ecriture, Clock horloge) {
        return new BoiteEnvoi(base.jdbc(), ecriture, horloge);
    }

    @Bean
    @SiRole(RoleNoeud.TRAITEMENT)
    Courriels courrielsTraitement(BaseTraitement base, EcritureLettre ecriture, Clock horloge) {
        return new BoiteEnvoi(base.jdbc(), ecriture, horloge);
    }
}
