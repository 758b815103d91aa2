package fr.accroche.portail.depot;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.accroche.portail.depot.jdbc.TraitementRepository;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.stockage.StockageFichiers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Removes, every six hours, what a stop left behind: stored files older than a day that no deposit has, what uploads staged
 * of which no deposit came, and what ended deposits no longer need.
 */
@Configuration(proxyBeanMethods = false)
class BalayageStockage {
    private static final Logger LOG = LoggerFactory.getLogger(BalayageStockage.class);
    private static final Duration AGE = Duration.ofDays(1);
    private static final Duration PERIODE = Duration.ofHours(6);

    @Bean
    @SiRole(RoleNoeud.TRAITEMENT)
    RecurringTask<Void> balayerStockage(
            StockageFichiers stockage,
            TraitementRepository depots,
            LecturesAuFil lectures,
            PublicationDepot publication,
            Clock horloge) {
        return Tasks.recurring("balayer-stockage", FixedDelay.of(PERIODE)).execute((instance, contexte) -> {
            balayer(stockage, depots, horloge);
            depots.lecturesPerdues(horloge.instant().minus(AGE)).forEach(lectures::effacer);
            depots.aNettoyer().forEach(publication::nettoyer);
        });
    }

    static void balayer(StockageFichiers stockage, TraitementRepository depots, Clock horloge) {
        try {
            int supprimes = stockage.balayer(horloge.instant().minus(AGE), depots::clesConnues);
            if (supprimes > 0) {
                LOG.warn("{} fichiers stockés sans dépôt ont été supprimés", supprimes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot sweep the stored files", e);
        }
    }
}
