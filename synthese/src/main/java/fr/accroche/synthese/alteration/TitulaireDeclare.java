package fr.accroche.synthese.alteration;

import fr.accroche.modele.Titulaire;
import java.util.List;

/**
 * A holder as a depositor declares it, with what was damaged on the way.
 *
 * @param alterations in the order they came; none of a holder declared as the registry knows it
 */
public record TitulaireDeclare(Titulaire titulaire, List<Alteration> alterations) {
    public TitulaireDeclare {
        alterations = List.copyOf(alterations);
    }
}
