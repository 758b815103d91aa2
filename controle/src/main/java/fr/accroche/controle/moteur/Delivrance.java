package fr.accroche.controle.moteur;

import fr.accroche.controle.regle.Donnee;
import fr.accroche.modele.Position;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The day a passage was delivered, and where that is written.
 *
 * @param ordinal rank of the passage in the file, from 1
 * @param idTechnique key of the passage, null when it has none
 * @param position of the datum
 * @param chemin of the datum
 * @param valeur as written
 * @param jour the day it says
 */
record Delivrance(
        long ordinal, @Nullable String idTechnique, Position position, String chemin, String valeur, LocalDate jour) {
    /** The delivery of a passage, or null when it could not be read as a day: the schema has said why. */
    static @Nullable Delivrance de(Donnee passage, long ordinal, @Nullable String idTechnique) {
        Donnee date = passage.enfant("dateDebutValidite");
        String valeur = date == null ? null : date.valeur();
        if (date == null || valeur == null) {
            return null;
        }
        try {
            LocalDate jour = date.jour();
            return new Delivrance(
                    ordinal,
                    idTechnique,
                    date.position(),
                    date.chemin(),
                    valeur,
                    jour == null ? LocalDate.parse(valeur) : jour);
        } catch (DateTimeParseException e) {
            // another schema may let a time zone pass: the date rules leave such a date alone too
            return null;
        }
    }
}
