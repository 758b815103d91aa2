package fr.accroche.portail.identite;

import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.Procedure;
import java.util.List;
import java.util.Optional;

/**
 * A procedure that says which CSV it decides from.
 *
 * @param sha256 of the file
 */
record ProcedureDatee(Procedure procedure, String sha256) implements Procedure {
    @Override
    public String nom() {
        return procedure.nom();
    }

    @Override
    public Optional<String> registre() {
        return Optional.of(sha256);
    }

    @Override
    public Decision decider(DemandeNirisation demande) {
        return procedure.decider(demande);
    }

    @Override
    public List<Decision> deciderLot(List<DemandeNirisation> demandes) {
        return procedure.deciderLot(demandes);
    }
}
