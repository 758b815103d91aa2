package fr.accroche.modele;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person who obtained a certification, by civil data as the depositor wrote them (dictionary, block 8).
 *
 * @param nomNaissance birth name, 1 to 60 characters
 * @param nomUsage usage name, or null
 * @param prenoms one to three first names, in order
 * @param sexe M or F
 * @param dateNaissance month and day may be unknown
 * @param lieuNaissance what is known of the place
 */
public record Titulaire(
        String nomNaissance,
        @Nullable String nomUsage,
        List<String> prenoms,
        Sexe sexe,
        DateNaissance dateNaissance,
        LieuNaissance lieuNaissance)
        implements IdentificationTitulaire {
    /** @throws IllegalArgumentException when there is no first name, or more than three */
    public Titulaire {
        prenoms = List.copyOf(prenoms);
        if (prenoms.isEmpty() || prenoms.size() > 3) {
            throw new IllegalArgumentException("Expected one to three first names, found " + prenoms.size());
        }
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "Titulaire[*****]";
    }
}
