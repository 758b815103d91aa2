package fr.accroche.portail.depot;

import fr.accroche.portail.depot.jdbc.RechercheRepository;
import fr.accroche.portail.depot.jdbc.RechercheRepository.PassageRange;
import fr.accroche.portail.depot.jdbc.ResultatRepository;
import fr.accroche.traitement.accuse.EnteteAccuse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;

/** What was found in a deposit, for whom it belongs to. */
@Service
class ResultatsPortail implements ResultatsDepots {
    private static final PageAnomalies RIEN = new PageAnomalies(List.of(), OptionalLong.empty(), 0);

    private final ResultatRepository resultats;
    private final RechercheRepository recherche;

    ResultatsPortail(ResultatRepository resultats, RechercheRepository recherche) {
        this.resultats = resultats;
        this.recherche = recherche;
    }

    @Override
    public PageAnomalies anomalies(Deposant deposant, DepotId id, FiltreAnomalies filtre) {
        return entete(deposant, id).isPresent() ? recherche.anomalies(id, filtre) : RIEN;
    }

    @Override
    public List<CauseRefus> causesRefus(Deposant deposant, DepotId id) {
        return entete(deposant, id).filter(EnteteAccuse::recevable).isPresent() ? recherche.causesRefus(id) : List.of();
    }

    @Override
    public List<PassageDepose> passages(Deposant deposant, DepotId id, FiltrePassages filtre) {
        return entete(deposant, id).filter(EnteteAccuse::recevable).stream()
                .flatMap(entete -> recherche.passages(id, filtre).stream().map(range -> depose(entete, range)))
                .toList();
    }

    private Optional<EnteteAccuse> entete(Deposant deposant, DepotId id) {
        return resultats.entete(deposant.organismeId(), id);
    }

    private static PassageDepose depose(EnteteAccuse entete, PassageRange range) {
        return new PassageDepose(
                range.ordinal(),
                range.idTechnique(),
                range.certification(),
                range.refus().map(passage -> PassageRefuse.de(entete, passage)));
    }
}
