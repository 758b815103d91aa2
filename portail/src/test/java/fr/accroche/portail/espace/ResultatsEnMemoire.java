package fr.accroche.portail.espace;

import fr.accroche.portail.depot.CauseRefus;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.FiltreAnomalies;
import fr.accroche.portail.depot.FiltrePassages;
import fr.accroche.portail.depot.PageAnomalies;
import fr.accroche.portail.depot.PassageDepose;
import fr.accroche.portail.depot.PasseNirisation;
import fr.accroche.portail.depot.ResultatsDepots;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** What the deposits in memory give to search: the examples of their causes, the passages of their counts. */
final class ResultatsEnMemoire implements ResultatsDepots {
    private final DepotsEnMemoire depots;

    ResultatsEnMemoire(DepotsEnMemoire depots) {
        this.depots = depots;
    }

    @Override
    public PageAnomalies anomalies(Deposant deposant, DepotId id, FiltreAnomalies filtre) {
        List<PageAnomalies.Ligne> lignes = depots.anomalies(deposant, id, 1).stream()
                .flatMap(groupe -> groupe.exemples().stream())
                .map(anomalie -> new PageAnomalies.Ligne(1, anomalie))
                .toList();
        return new PageAnomalies(filtre.apres() == 0 ? lignes : List.of(), OptionalLong.empty(), lignes.size());
    }

    @Override
    public List<CauseRefus> causesRefus(Deposant deposant, DepotId id) {
        return depots.passagesRefuses(deposant, id, 0, 1).stream()
                .map(refus -> new CauseRefus(refus.code(), PasseNirisation.de(refus.message()), 1))
                .toList();
    }

    @Override
    public List<PassageDepose> passages(Deposant deposant, DepotId id, FiltrePassages filtre) {
        long ok = depots.trouver(deposant, id)
                .map(depot -> depot.compteurs().ok())
                .orElse(0L);
        return LongStream.rangeClosed(filtre.apres() + 1, ok)
                .limit(filtre.limite())
                .mapToObj(rang -> new PassageDepose(
                        rang,
                        Optional.of("P-" + rang),
                        1,
                        depots.passagesRefuses(deposant, id, 0, 1).stream()
                                .filter(refus -> refus.ordinal() == rang)
                                .findFirst()))
                .toList();
    }
}
