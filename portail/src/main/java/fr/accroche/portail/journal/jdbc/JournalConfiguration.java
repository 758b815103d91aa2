package fr.accroche.portail.journal.jdbc;

import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** One trail, written within the transaction of whichever side acts. */
@Configuration(proxyBeanMethods = false)
class JournalConfiguration {
    @Bean
    @Primary
    Journal journal(BaseWeb base, Clock horloge) {
        return new JournalRepository(base.jdbc(), horloge);
    }

    @Bean
    @SiRole(RoleNoeud.TRAITEMENT)
    Journal journalTraitement(BaseTraitement base, Clock horloge) {
        return new JournalRepository(base.jdbc(), horloge);
    }
}
