package fr.accroche.portail.construction;

import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import java.util.List;

/**
 * A datum that a column may be said to hold.
 *
 * @param cle its key
 * @param nom number, name
 */
record VueDonnee(String cle, String nom) {
    static List<VueDonnee> de(Rubriques rubriques) {
        return rubriques.toutes().stream()
                .map(rubrique -> new VueDonnee(rubrique.cle(), nom(rubrique)))
                .toList();
    }

    private static String nom(Rubrique rubrique) {
        if (rubrique.cle().equals(Rubriques.DATE_NAISSANCE)) {
            return "8.6 à 8.8 – Date Naissance (jour, mois et année)";
        }
        return (rubrique.numero().isEmpty() ? "" : rubrique.numero() + " – ") + rubrique.intitule();
    }
}
