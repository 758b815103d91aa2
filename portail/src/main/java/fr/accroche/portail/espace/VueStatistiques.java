package fr.accroche.portail.espace;

import java.util.List;

/**
 * Statistics as their page shows them; texts are ready to be shown.
 *
 * @param vide true when there is nothing to count
 * @param mois the rows of the table, in order
 * @param barres the bars of the chart, one for each month of the period
 * @param sommet what the top of the chart stands for
 * @param raisons of the KO passages, the most frequent first
 * @param causes of the refused files, the most frequent first
 */
record VueStatistiques(
        boolean vide,
        List<Compteur> compteurs,
        List<LigneMois> mois,
        List<Barre> barres,
        String sommet,
        List<Part> raisons,
        List<Part> causes) {
    VueStatistiques {
        compteurs = List.copyOf(compteurs);
        mois = List.copyOf(mois);
        barres = List.copyOf(barres);
        raisons = List.copyOf(raisons);
        causes = List.copyOf(causes);
    }

    /** A month as a row. */
    record LigneMois(
            String mois,
            String depots,
            String fichiersRefuses,
            String passagesOk,
            String passagesKo,
            String tauxOk,
            String delaiMedian,
            String delaiLong) {}

    /**
     * A month as a bar, in the units of the drawing, the KO upon the OK.
     *
     * @param nom under the bar
     */
    record Barre(int x, int largeur, int yOk, int hauteurOk, int yKo, int hauteurKo, int milieu, String nom) {}

    /**
     * @param largeur of the bar beside it, of a hundred
     */
    record Part(String code, String libelle, String nombre, int largeur) {}
}
