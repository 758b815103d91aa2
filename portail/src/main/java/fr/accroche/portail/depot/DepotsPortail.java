package fr.accroche.portail.depot;

import fr.accroche.portail.depot.jdbc.DepotRepository;
import fr.accroche.portail.depot.jdbc.ResultatRepository;
import fr.accroche.portail.depot.jdbc.ResultatRepository.AnomalieRangee;
import fr.accroche.traitement.accuse.EnteteAccuse;
import fr.accroche.traitement.accuse.FormatAccuse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The root service: each question first asks whether the deposit is this depositor's. */
@Service
class DepotsPortail implements Depots {
    private final ReceptionDepots reception;
    private final DepotRepository depots;
    private final ResultatRepository resultats;
    private final AccusesReception accusesReception;
    private final AccusesTraitement accusesTraitement;

    DepotsPortail(
            ReceptionDepots reception,
            DepotRepository depots,
            ResultatRepository resultats,
            AccusesReception accusesReception,
            AccusesTraitement accusesTraitement) {
        this.reception = reception;
        this.depots = depots;
        this.resultats = resultats;
        this.accusesReception = accusesReception;
        this.accusesTraitement = accusesTraitement;
    }

    @Override
    public DepotRecu recevoir(DemandeDepot demande, InputStream flux) {
        return reception.recevoir(demande, flux);
    }

    @Override
    public Optional<SuiviDepot> trouver(Deposant deposant, DepotId id) {
        return depots.trouver(deposant.organismeId(), id);
    }

    @Override
    public Optional<SuiviDepot> parCle(Deposant deposant, String cleIdempotence) {
        return depots.parCle(deposant.organismeId(), cleIdempotence);
    }

    @Override
    public Optional<SuiviDepot> jumeau(Deposant deposant, DepotId id) {
        return depots.jumeau(deposant.organismeId(), id);
    }

    @Override
    public List<SuiviDepot> lister(Deposant deposant, FiltreDepots filtre) {
        return depots.lister(deposant.organismeId(), filtre);
    }

    @Override
    public List<GroupeAnomalies> anomalies(Deposant deposant, DepotId id, int exemples) {
        if (trouver(deposant, id).isEmpty()) {
            return List.of();
        }
        return resultats.causes(id).stream()
                .map(cause -> new GroupeAnomalies(
                        cause.code(),
                        cause.gravite(),
                        cause.nombre(),
                        resultats.anomaliesDe(id, cause.code(), exemples).stream()
                                .map(AnomalieRangee::anomalie)
                                .map(AnomalieDepot::de)
                                .toList()))
                .toList();
    }

    @Override
    public List<PassageRefuse> passagesRefuses(Deposant deposant, DepotId id, long apresOrdinal, int limite) {
        return resultats.entete(deposant.organismeId(), id).stream()
                .flatMap(entete -> resultats.passagesKo(id, apresOrdinal, limite).stream()
                        .map(passage -> PassageRefuse.de(entete, passage)))
                .toList();
    }

    @Override
    public Optional<Accuse> accuseReception(Deposant deposant, DepotId id, FormatAccuse format) {
        return trouver(deposant, id).flatMap(suivi -> accusesReception.accuse(suivi, format));
    }

    @Override
    public Optional<Accuse> accuseTraitement(Deposant deposant, DepotId id, FormatAccuse format) {
        return resultats.entete(deposant.organismeId(), id).map(entete -> accusesTraitement.accuse(id, entete, format));
    }

    @Override
    public Optional<String> signatureTraitement(Deposant deposant, DepotId id, FormatAccuse format) throws IOException {
        Optional<EnteteAccuse> entete = resultats.entete(deposant.organismeId(), id);
        return entete.isPresent() ? accusesTraitement.signature(id, entete.get(), format) : Optional.empty();
    }
}
