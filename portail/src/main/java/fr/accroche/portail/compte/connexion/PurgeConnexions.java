package fr.accroche.portail.compte.connexion;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.accroche.portail.compte.jdbc.LienRepository;
import fr.accroche.portail.compte.jdbc.TentativeRepository;
import fr.accroche.portail.socle.TacheCourte;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets dead links and failed logins once nothing goes by them any more, every six hours. */
@Configuration(proxyBeanMethods = false)
class PurgeConnexions {
    private static final Duration TOUS_LES = Duration.ofHours(6);
    private static final Duration LIENS_MORTS = Duration.ofDays(30);

    @Bean
    TacheCourte purgerConnexions(LienRepository liens, TentativeRepository tentatives) {
        return new TacheCourte(
                Tasks.recurring("purger-connexions", FixedDelay.of(TOUS_LES)).execute((instance, contexte) -> {
                    liens.purger(LIENS_MORTS);
                    tentatives.purger();
                }));
    }
}
