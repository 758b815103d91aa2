package fr.accroche.portail.depot;

import fr.accroche.portail.conservation.Echus;
import fr.accroche.portail.conservation.RegleConservation;
import fr.accroche.portail.depot.jdbc.EffacementRepository;
import fr.accroche.portail.depot.jdbc.EffacementRepository.FichierEchu;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.stockage.StockageFichiers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a deposit keeps for a time only. Its row, its results and its accusés stay: they are the proof of what was answered. */
@Configuration(proxyBeanMethods = false)
@SiRole(RoleNoeud.TRAITEMENT)
class EffacementConfiguration {
    @Bean
    Echus fichiersEchus(EffacementRepository depots, StockageFichiers stockage) {
        return Echus.de(RegleConservation.FICHIERS, avant -> effacerFichiers(depots, stockage, avant));
    }

    @Bean
    Echus clesIdempotenceEchues(EffacementRepository depots) {
        return Echus.de(RegleConservation.IDEMPOTENCE, depots::oublierCles);
    }

    @Bean
    Echus restesEchus(EffacementRepository depots) {
        return Echus.de(RegleConservation.RESTES, depots::effacerRestes);
    }

    /** The file first: were its row marked first, a stop in between would leave bytes that nobody looks for. */
    private static long effacerFichiers(EffacementRepository depots, StockageFichiers stockage, Instant avant) {
        long effaces = 0;
        List<FichierEchu> echus;
        do {
            echus = depots.fichiersEchus(avant);
            for (FichierEchu echu : echus) {
                try {
                    stockage.supprimer(echu.fichier());
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot remove the file of deposit " + echu.depot(), e);
                }
                depots.effacerValeurs(echu.depot());
                effaces++;
            }
        } while (!echus.isEmpty());
        return effaces;
    }
}
