package fr.accroche.portail.depot;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.accroche.portail.depot.jdbc.TraitementRepository;
import fr.accroche.portail.identite.IdentitesIndisponibles;
import fr.accroche.portail.socle.PlaceInsuffisante;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The job of one deposit, named after it. A failure is a technical one: the deposit stays « traitement en cours », says
 * why, and is tried again after a pause that doubles, from two seconds to five minutes, for as long as it takes.
 */
@Configuration(proxyBeanMethods = false)
class TacheDepot {
    static final TaskDescriptor<Void> TRAITER_DEPOT = TaskDescriptor.of("traiter-depot");

    private static final Logger LOG = LoggerFactory.getLogger(TacheDepot.class);
    private static final Duration PREMIERE_PAUSE = Duration.ofSeconds(2);
    private static final Duration PAUSE_MAXIMALE = Duration.ofMinutes(5);
    private static final String INCIDENT =
            "Un incident technique retarde le traitement. Il reprendra de lui-même ; vous n’avez rien à refaire.";

    @Bean
    @SiRole(RoleNoeud.TRAITEMENT)
    Task<Void> traiterDepot(TraitementDepots traitement, TraitementRepository depots, Clock horloge) {
        return Tasks.oneTime(TRAITER_DEPOT)
                .onFailure((fin, operations) -> reessayer(fin, operations, horloge.instant()))
                .onDeadExecutionRevive()
                .execute((instance, contexte) ->
                        executer(new DepotId(UUID.fromString(instance.getId())), traitement, depots));
    }

    static void executer(DepotId id, TraitementDepots traitement, TraitementRepository depots) {
        try {
            traitement.traiter(id);
        } catch (IdentitesIndisponibles | PlaceInsuffisante attente) {
            LOG.info("Deposit {} waits: {}", id, attente.getMessage());
            throw attendre(id, depots, String.valueOf(attente.getMessage()));
        } catch (IOException | RuntimeException | Error panne) {
            LOG.error("Deposit {} waits after a technical failure: {}", id, PanneSansValeur.de(panne));
            throw attendre(id, depots, INCIDENT);
        }
    }

    private static TraitementEnAttente attendre(DepotId id, TraitementRepository depots, String phrase) {
        depots.incident(id, phrase);
        return new TraitementEnAttente(id);
    }

    private static void reessayer(ExecutionComplete fin, ExecutionOperations<Void> operations, Instant maintenant) {
        int echecs = fin.getExecution().consecutiveFailures;
        Duration pause = PREMIERE_PAUSE.multipliedBy(1L << Math.min(echecs, 10));
        operations.reschedule(fin, maintenant.plus(pause.compareTo(PAUSE_MAXIMALE) > 0 ? PAUSE_MAXIMALE : pause));
    }
}
