package fr.accroche.portail.transparence;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log is written every two seconds and audited every night, and when an agent asks. */
@Configuration(proxyBeanMethods = false)
@SiRole(RoleNoeud.TRAITEMENT)
class TachesTransparence {
    /** Asked for by an agent: one at a time. */
    static final TaskDescriptor<Void> AUDITER = TaskDescriptor.of("auditer-transparence-demande");

    private static final Duration RELEVE = Duration.ofSeconds(2);
    private static final LocalTime NUIT = LocalTime.of(2, 30);

    @Bean
    Task<Void> inscrireTransparence(InscriptionJournal inscription) {
        return Tasks.recurring("inscrire-transparence", FixedDelay.of(RELEVE))
                .execute((instance, contexte) -> inscription.tournee());
    }

    @Bean
    Task<Void> auditerTransparence(AuditJournal audit) {
        return Tasks.recurring("auditer-transparence", new Daily(ZoneId.of("Europe/Paris"), NUIT))
                .execute((instance, contexte) -> audit.auditer());
    }

    @Bean
    Task<Void> auditerTransparenceDemande(AuditJournal audit) {
        return Tasks.oneTime(AUDITER).execute((instance, contexte) -> audit.auditer());
    }
}
