package fr.accroche.portail.depot;

import fr.accroche.portail.depot.jdbc.StatistiquesRepository;
import java.time.YearMonth;
import org.springframework.stereotype.Service;

/** Statistics of what an organism may read. */
@Service
class StatistiquesPortail implements StatistiquesDepots {
    private final StatistiquesRepository statistiques;

    StatistiquesPortail(StatistiquesRepository statistiques) {
        this.statistiques = statistiques;
    }

    @Override
    public Bilan depuis(Deposant deposant, YearMonth depuis) {
        return new Bilan(
                statistiques.mois(deposant.organismeId(), depuis),
                statistiques.refus(deposant.organismeId(), depuis),
                statistiques.causes(deposant.organismeId(), depuis));
    }
}
