package fr.accroche.synthese;

import fr.accroche.modele.Nir;
import fr.accroche.modele.Sexe;

/**
 * Gives NIRs that nobody has (department {@code 00}), each once: sex, year and month as the birth, then a six-digit
 * number (commune and order) unique in that cell. A cell holds 10⁶ people, so 1 896 cells hold the 70 million of a full
 * registry 27 times over. Not safe to share between threads; 8 KB.
 */
final class NumerosNir {
    private static final int PAR_CELLULE = 1_000_000;
    private static final int MOIS = 12;
    private static final int ANNEES = 100;

    /** Coprime with 10⁶, so that the multiples visit every number of the cell once, in no visible order. */
    private static final long MULTIPLICATEUR = 387_917;

    /** Where the numbers of a cell begin. */
    private static final long DEPART = 170_321;

    private final int[] suivants = new int[2 * ANNEES * MOIS];

    /** @throws IllegalStateException when a million people of this sex were already born in this month */
    Nir attribuer(Sexe sexe, int annee, int mois) {
        int an = annee % ANNEES;
        int cellule = ((sexe == Sexe.M ? 0 : 1) * ANNEES + an) * MOIS + mois - 1;
        if (suivants[cellule] >= PAR_CELLULE) {
            throw new IllegalStateException(
                    "Expected at most 1 000 000 synthetic people of one sex in a month of birth,"
                            + " found more: ask for a smaller registry");
        }
        long ordre = (DEPART + MULTIPLICATEUR * suivants[cellule]++) % PAR_CELLULE;
        StringBuilder nir = new StringBuilder(13).append(sexe == Sexe.M ? '1' : '2');
        chiffres(nir, an, 2);
        chiffres(nir, mois, 2);
        nir.append("00");
        chiffres(nir, ordre, 6);
        return Nir.deSansCle(nir.toString());
    }

    private static void chiffres(StringBuilder texte, long nombre, int largeur) {
        String ecrit = Long.toString(nombre);
        texte.append("0".repeat(largeur - ecrit.length())).append(ecrit);
    }
}
