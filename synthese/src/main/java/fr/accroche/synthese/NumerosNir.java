package fr.accroche.synthese;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Sexe;

/**
 * Gives NIRs that nobody has (department {@code 00}), each once: sex, year and month as the birth ({@code 20} for an unknown
 * month), then a six-digit number (commune and order) unique in that cell. A cell holds 10⁶ people, so the 2 600 cells hold
 * the 70 million of a full registry 37 times over. Not safe to share between threads; 10 KB.
 */
final class NumerosNir {
    private static final int PAR_CELLULE = 1_000_000;
    private static final int MOIS = 13;
    private static final int ANNEES = 100;
    private static final int MOIS_INCONNU = 20;

    /** Coprime with 10⁶, so that the multiples visit every number of the cell once, in no visible order. */
    private static final long MULTIPLICATEUR = 387_917;

    /** Where the numbers of a cell begin. */
    private static final long DEPART = 170_321;

    private static final char HOMME = '1';
    private static final char FEMME = '2';
    private static final int VERS_PROVISOIRE = 6;

    private final int[] suivants = new int[2 * ANNEES * MOIS];

    /**
     * @param mois 1 to 12, or {@link DateNaissance#INCONNU}
     * @throws IllegalStateException when a million people of this sex were already born in this month
     */
    Nir attribuer(Sexe sexe, int annee, int mois) {
        int an = annee % ANNEES;
        int cellule = ((sexe == Sexe.M ? 0 : 1) * ANNEES + an) * MOIS + mois;
        if (suivants[cellule] >= PAR_CELLULE) {
            throw new IllegalStateException(
                    "Expected at most 1 000 000 synthetic people of one sex in a month of birth,"
                            + " found more: ask for a smaller registry");
        }
        long ordre = (DEPART + MULTIPLICATEUR * suivants[cellule]++) % PAR_CELLULE;
        StringBuilder nir = new StringBuilder(13).append(sexe == Sexe.M ? HOMME : FEMME);
        chiffres(nir, an, 10);
        chiffres(nir, mois == DateNaissance.INCONNU ? MOIS_INCONNU : mois, 10);
        nir.append("00");
        chiffres(nir, ordre, PAR_CELLULE / 10);
        return Nir.deSansCle(nir.toString());
    }

    /** The number a person had before this one: the same, beginning with 7 for a man and 8 for a woman. */
    static Nir provisoire(Nir nir) {
        String sansCle = nir.sansCle();
        return Nir.deSansCle((char) (sansCle.charAt(0) + VERS_PROVISOIRE) + sansCle.substring(1));
    }

    /** @param unite 1 followed by as many zeros as the number has digits, less one */
    private static void chiffres(StringBuilder texte, long nombre, int unite) {
        for (long poids = unite; poids > 0; poids /= 10) {
            texte.append((char) ('0' + nombre / poids % 10));
        }
    }
}
