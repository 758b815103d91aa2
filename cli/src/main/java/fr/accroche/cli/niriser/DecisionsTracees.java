package fr.accroche.cli.niriser;

import fr.accroche.modele.IdentificationTitulaire;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.Niriseur;
import fr.accroche.traitement.Rapprochement;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps each decision until its passage is handed over, since only the audit, not the accusé, tells its explanation. By
 * identity: two passages may designate the same holder in the same words. For one thread.
 */
final class DecisionsTracees implements Rapprochement {
    private final Niriseur niriseur;
    private final Map<IdentificationTitulaire, Decision> decisions = new IdentityHashMap<>();

    DecisionsTracees(Niriseur niriseur) {
        this.niriseur = niriseur;
    }

    @Override
    public Decision decider(IdentificationTitulaire identification) {
        Decision decision = niriseur.decider(identification);
        decisions.put(identification, decision);
        return decision;
    }

    /** The decision taken for this very holder, given once; nothing when the control refused the passage before. */
    Optional<Decision> reprendre(IdentificationTitulaire identification) {
        return Optional.ofNullable(decisions.remove(identification));
    }
}
