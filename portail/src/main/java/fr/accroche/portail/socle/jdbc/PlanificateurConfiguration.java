package fr.accroche.portail.socle.jdbc;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.socle.TacheCourte;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * The jobs: kept in the database, shared by the nodes. A job is planned inside the transaction that wants it; a node
 * that dies is noticed within about twelve seconds (heartbeat of two, six missed) and its jobs are taken up again. Short
 * jobs have a table and threads of their own (ADR 0021): a mail never waits for a file of 200 MB.
 */
@Configuration(proxyBeanMethods = false)
class PlanificateurConfiguration {
    private static final int FILS = 2;
    private static final String TACHES = "scheduled_tasks";
    private static final String TACHES_COURTES = "tache_courte";
    private static final Duration RELEVE = Duration.ofMillis(500);
    private static final Duration BATTEMENT = Duration.ofSeconds(2);
    private static final int BATTEMENTS_MANQUES = 6;
    private static final Duration ATTENTE_ARRET = Duration.ofSeconds(10);

    @Bean
    SchedulerClient planification(BaseWeb base) {
        return SchedulerClient.Builder.create(base.source()).tableName(TACHES).build();
    }

    @Bean(TacheCourte.CLIENT)
    SchedulerClient planificationCourte(BaseWeb base) {
        return SchedulerClient.Builder.create(base.source())
                .tableName(TACHES_COURTES)
                .build();
    }

    @Bean(destroyMethod = "stop")
    @SiRole(RoleNoeud.TRAITEMENT)
    Scheduler planificateur(BaseTraitement base, List<Task<?>> taches) {
        return planificateur(base, TACHES, taches);
    }

    @Bean(destroyMethod = "stop")
    @SiRole(RoleNoeud.TRAITEMENT)
    Scheduler planificateurCourt(BaseTraitement base, List<TacheCourte> taches) {
        return planificateur(
                base,
                TACHES_COURTES,
                taches.stream().<Task<?>>map(TacheCourte::tache).toList());
    }

    private static Scheduler planificateur(BaseTraitement base, String table, List<Task<?>> taches) {
        List<Task<?>> ponctuelles = new ArrayList<>();
        List<RecurringTask<?>> regulieres = new ArrayList<>();
        for (Task<?> tache : taches) {
            if (tache instanceof RecurringTask<?> reguliere) {
                regulieres.add(reguliere);
            } else {
                ponctuelles.add(tache);
            }
        }
        return Scheduler.create(base.source(), ponctuelles)
                .tableName(table)
                .startTasks(regulieres)
                .threads(FILS)
                .pollingInterval(RELEVE)
                .heartbeatInterval(BATTEMENT)
                .missedHeartbeatsLimit(BATTEMENTS_MANQUES)
                .shutdownMaxWait(ATTENTE_ARRET)
                .failureLogging(LogLevel.INFO, false)
                .build();
    }

    @Bean
    @SiRole(RoleNoeud.TRAITEMENT)
    Demarrage demarragePlanificateurs(List<Scheduler> planificateurs) {
        return new Demarrage(planificateurs);
    }

    /** Jobs begin once everything else stands. */
    record Demarrage(List<Scheduler> planificateurs) {
        @EventListener(ApplicationReadyEvent.class)
        void demarrer() {
            planificateurs.forEach(Scheduler::start);
        }
    }
}
