package fr.accroche.synthese.noms;

import fr.accroche.modele.Sexe;
import fr.accroche.synthese.tirage.Hasard;
import fr.accroche.synthese.tirage.Tirage;
import java.util.Optional;

/**
 * People who come from a group of countries, or whose parents do. Immutable.
 *
 * @param pays codes {@code 99xxx}
 * @param partPremierJanvier share of births abroad written on 1 January, 0 to 1
 * @param partDateInconnue share of births abroad whose month or day is unknown, 0 to 1
 * @param partPrenomsFrancais share of French first names among children born in France, 0 to 1
 * @param noms surnames
 * @param prenomsMasculins none when they are those of France
 * @param prenomsFeminins none when they are those of France
 */
public record Origine(
        Tirage<String> pays,
        double partPremierJanvier,
        double partDateInconnue,
        double partPrenomsFrancais,
        Tirage<String> noms,
        Optional<Tirage<String>> prenomsMasculins,
        Optional<Tirage<String>> prenomsFeminins) {
    /** A first name of there, as the registry writes it; none when they are those of France. */
    Optional<String> prenom(Hasard hasard, Sexe sexe) {
        return (sexe == Sexe.M ? prenomsMasculins : prenomsFeminins).map(tirage -> tirage.tirer(hasard));
    }
}
