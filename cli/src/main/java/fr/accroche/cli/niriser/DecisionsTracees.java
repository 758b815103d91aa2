package fr.accroche.cli.niriser;

import fr.accroche.modele.IdentificationTitulaire;
import fr.accroche.modele.Titulaire;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.DossiersFormation;
import fr.accroche.nirisation.Niriseur;
import fr.accroche.nirisation.Procedure;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Keeps each decision until its passage is handed over, since only the audit, not the accusé, tells its explanation. By
 * identity: two passages may designate the same holder in the same words. For one thread.
 */
final class DecisionsTracees implements Procedure {
    private final Procedure procedure;
    private final Niriseur niriseur;
    private final IdentityHashMap<Titulaire, Decision> decisions = new IdentityHashMap<>();

    /** Here no training file is known. */
    DecisionsTracees(Procedure procedure) {
        this.procedure = procedure;
        this.niriseur = new Niriseur(this, DossiersFormation.aucun());
    }

    /** Decides for a holder however it is designated, through this procedure. */
    Niriseur niriseur() {
        return niriseur;
    }

    @Override
    public String nom() {
        return procedure.nom();
    }

    @Override
    public Optional<String> registre() {
        return procedure.registre();
    }

    @Override
    public Decision decider(DemandeNirisation demande) {
        return deciderLot(List.of(demande)).get(0);
    }

    @Override
    public List<Decision> deciderLot(List<DemandeNirisation> demandes) {
        List<Decision> lot = procedure.deciderLot(demandes);
        for (int rang = 0; rang < lot.size(); rang++) {
            decisions.put(demandes.get(rang).titulaire(), lot.get(rang));
        }
        return lot;
    }

    /** The decision taken for this very holder, given once; nothing when the control refused the passage before. */
    Optional<Decision> reprendre(IdentificationTitulaire identification) {
        return identification instanceof Titulaire titulaire
                ? Optional.ofNullable(decisions.remove(titulaire))
                : Optional.of(niriseur.decider(identification, Optional.empty()));
    }
}
