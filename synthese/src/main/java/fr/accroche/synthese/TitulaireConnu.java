package fr.accroche.synthese;

import fr.accroche.modele.Nir;
import fr.accroche.modele.Titulaire;
import java.util.Optional;

/**
 * A holder as declared, and the truth about it.
 *
 * @param titulaire what the depositor writes
 * @param nir none when the holder is not in the registry
 * @param alteration the {@link Absence} and the damages by their names, joined by {@code +}; empty for none
 */
public record TitulaireConnu(Titulaire titulaire, Optional<Nir> nir, String alteration) {
    /** Masked: as personal data are. */
    @Override
    public String toString() {
        return "TitulaireConnu[*****]";
    }
}
