package fr.accroche.synthese;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Sexe;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person of a synthetic registry, as the registry writes it: capitals, no accent.
 *
 * @param nir department {@code 00}; a provisional one begins with 7 or 8
 * @param nomNaissance birth name
 * @param nomUsage usage name, or null
 * @param prenoms one to three
 * @param sexe M or F
 * @param dateNaissance month and day may be unknown
 * @param lieuNaissance code in force at the birth, name, three digits of the country for a birth abroad
 * @param dateDeces day of death, if any
 */
public record PersonneSynthetique(
        Nir nir,
        String nomNaissance,
        @Nullable String nomUsage,
        List<String> prenoms,
        Sexe sexe,
        DateNaissance dateNaissance,
        LieuNaissance lieuNaissance,
        Optional<LocalDate> dateDeces) {
    /** @throws IllegalArgumentException when there is no first name, or more than three */
    public PersonneSynthetique {
        prenoms = List.copyOf(prenoms);
        if (prenoms.isEmpty() || prenoms.size() > 3) {
            throw new IllegalArgumentException("Expected one to three first names, found " + prenoms.size());
        }
    }

    /** True of the line under a provisional number, before the final one was given. */
    public boolean estProvisoire() {
        char debut = nir.valeur().charAt(0);
        return debut == '7' || debut == '8';
    }

    /** Masked as a real one would be. */
    @Override
    public String toString() {
        return "PersonneSynthetique[*****]";
    }
}
