package fr.accroche.synthese.demonstration;

import fr.accroche.modele.Nir;
import fr.accroche.modele.Titulaire;
import java.util.Optional;

/**
 * One passage of the demonstration.
 *
 * @param propos what it shows, in French
 * @param titulaire the holder as declared
 * @param attendu the answer
 * @param nir the person designated, when one is found
 */
public record CasDemo(String propos, Titulaire titulaire, Attendu attendu, Optional<Nir> nir) {
    /** @throws IllegalArgumentException when a number comes with a refusal, or none with a success */
    public CasDemo {
        if ((attendu == Attendu.TROUVE) != nir.isPresent()) {
            throw new IllegalArgumentException("Expected a number for a success and none for a refusal");
        }
    }
}
