package fr.accroche.nirisation;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Sexe;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person of the registry (one line of the registry CSV).
 *
 * @param nir the person's number
 * @param nomNaissance birth name
 * @param nomUsage usage name, or null
 * @param prenoms one to three first names, in order; none when the registry knows none
 * @param sexe M or F
 * @param dateNaissance month and day may be unknown
 * @param lieuNaissance commune code as it was at the birth, name, country
 * @param dateDeces day of death, if any
 */
public record Identite(
        Nir nir,
        String nomNaissance,
        @Nullable String nomUsage,
        List<String> prenoms,
        Sexe sexe,
        DateNaissance dateNaissance,
        LieuNaissance lieuNaissance,
        Optional<LocalDate> dateDeces) {
    public Identite {
        prenoms = List.copyOf(prenoms);
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "Identite[*****]";
    }
}
