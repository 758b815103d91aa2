package fr.accroche.portail.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the grid.
 *
 * @param total KO passages of the deposit
 * @param modifies those that something was typed over, on all pages
 * @param apres rank after which the page begins
 * @param suivant rank after which the next page begins, 0 when there is none
 */
record VueGrille(
        List<Colonne> colonnes,
        List<Certification> certifications,
        List<LigneGrille> lignes,
        int total,
        int modifies,
        long apres,
        long suivant) {
    VueGrille {
        colonnes = List.copyOf(colonnes);
        certifications = List.copyOf(certifications);
        lignes = List.copyOf(lignes);
    }

    /** @param message what the rules say of it; null for nothing */
    record Certification(
            int rang, Donnee type, Donnee code, @Nullable String message) {}

    /** @param envoyee as it was sent */
    record Donnee(String nom, String valeur, String envoyee) {}
}
