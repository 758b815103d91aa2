package fr.accroche.portail.conservation;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.accroche.portail.conservation.jdbc.RapportRepository;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The purge, every night. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConservationProperties.class)
class PurgeConfiguration {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime HEURE = LocalTime.of(3, 30);

    @Bean
    @SiRole(RoleNoeud.TRAITEMENT)
    Task<Void> purger(Purge purge) {
        return Tasks.recurring("purger", new Daily(PARIS, HEURE)).execute((instance, contexte) -> purge.executer());
    }

    @Bean
    Echus rapportsEchus(RapportRepository rapports) {
        return Echus.de(RegleConservation.RAPPORTS, rapports::effacer);
    }
}
