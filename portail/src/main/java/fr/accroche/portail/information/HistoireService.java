package fr.accroche.portail.information;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.accroche.portail.depot.ActiviteDepots;
import fr.accroche.portail.information.jdbc.HistoireRepository;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.socle.TacheCourte;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What the service was, as it read of itself each minute. Thread-safe; several processes may note at once. */
@Component
class HistoireService {
    private static final Duration RELEVE = Duration.ofMinutes(1);
    /**
     * Between two readings further apart than this, the service counts as interrupted: the jobs of a process that died
     * are taken up again within seconds.
     */
    static final Duration SILENCE = Duration.ofMinutes(5);

    private final HistoireRepository periodes;
    private final ActiviteDepots activite;

    HistoireService(HistoireRepository periodes, ActiviteDepots activite) {
        this.periodes = periodes;
        this.activite = activite;
    }

    /** Notes what the service is now. A reading older than the last is ignored. */
    void relever(Instant maintenant) {
        noter(EtatService.de(activite.maintenant(), maintenant), maintenant);
    }

    void noter(EtatService etat, Instant quand) {
        periodes.noter(etat.name(), quand, SILENCE);
    }

    /** From then to now, oldest first; what nobody read since the last reading is an interruption too. */
    BilanService bilan(Instant depuis, Instant maintenant) {
        List<PeriodeService> lues = periodes.depuis(depuis).stream()
                .map(lue -> new PeriodeService(
                        lue.debut().isBefore(depuis) ? depuis : lue.debut(),
                        lue.fin(),
                        EtatService.valueOf(lue.etat())))
                .toList();
        return BilanService.de(lues, maintenant);
    }

    @Configuration(proxyBeanMethods = false)
    @SiRole(RoleNoeud.TRAITEMENT)
    static class Releve {
        @Bean
        TacheCourte releverEtatService(HistoireService histoire, Clock horloge) {
            return new TacheCourte(Tasks.recurring("relever-etat-service", FixedDelay.of(RELEVE))
                    .execute((instance, contexte) -> histoire.relever(horloge.instant())));
        }
    }
}
