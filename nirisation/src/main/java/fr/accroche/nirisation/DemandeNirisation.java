package fr.accroche.nirisation;

import fr.accroche.modele.Titulaire;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A holder to be found.
 *
 * @param titulaire civil data as the depositor wrote them
 * @param delivrance day of delivery of the certification, when it is known: nobody obtains one in early childhood or after
 *     death
 */
public record DemandeNirisation(Titulaire titulaire, Optional<LocalDate> delivrance) {
    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "DemandeNirisation[*****]";
    }
}
