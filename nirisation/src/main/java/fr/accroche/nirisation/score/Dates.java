package fr.accroche.nirisation.score;

/** How two dates of birth agree, each as {@code annee * 10000 + mois * 100 + jour}, unknown components 0. Stateless. */
final class Dates {
    private static final int CONVENTION = 101;
    private static final int GENERATION = 12;

    private Dates() {}

    static Niveau comparer(int ecrite, int connue) {
        if (ecrite == connue && ecrite % 100 != 0 && ecrite / 100 % 100 != 0) {
            return Niveau.NAISSANCE_EXACTE;
        }
        int annee = ecrite / 10_000;
        int autreAnnee = connue / 10_000;
        return annee == autreAnnee
                ? memeAnnee(ecrite % 10_000, connue % 10_000)
                : autreAnnee(annee, autreAnnee, ecrite % 10_000, connue % 10_000);
    }

    private static Niveau memeAnnee(int ecrit, int connu) {
        int mois = ecrit / 100;
        int jour = ecrit % 100;
        int autreMois = connu / 100;
        int autreJour = connu % 100;
        if (mois == 0 || autreMois == 0) {
            return Niveau.NAISSANCE_ANNEE_SEULE;
        }
        if (jour == 0 || autreJour == 0) {
            return sansJour(ecrit, connu);
        }
        if (mois == autreMois) {
            return estDeConvention(ecrit, connu) ? Niveau.NAISSANCE_CONVENTION : Niveau.NAISSANCE_AUTRE_JOUR;
        }
        if (mois == autreJour && jour == autreMois) {
            return Niveau.NAISSANCE_JOUR_MOIS_ECHANGES;
        }
        if (estDeConvention(ecrit, connu)) {
            return Niveau.NAISSANCE_CONVENTION;
        }
        return jour == autreJour ? Niveau.NAISSANCE_AUTRE_MOIS : Niveau.NAISSANCE_DIFFERENTE;
    }

    private static Niveau sansJour(int ecrit, int connu) {
        if (ecrit / 100 == connu / 100) {
            return Niveau.NAISSANCE_SANS_JOUR;
        }
        return estDeConvention(ecrit, connu) ? Niveau.NAISSANCE_CONVENTION : Niveau.NAISSANCE_DIFFERENTE;
    }

    /** One side gives 1 January, the day that stands for an unknown one. */
    private static boolean estDeConvention(int ecrit, int connu) {
        return ecrit == CONVENTION || connu == CONVENTION;
    }

    private static Niveau autreAnnee(int annee, int autre, int moisJour, int autreMoisJour) {
        if (moisJour != autreMoisJour || moisJour % 100 == 0 || moisJour / 100 == 0) {
            return Niveau.NAISSANCE_DIFFERENTE;
        }
        return estVoisine(annee, autre) ? Niveau.NAISSANCE_ANNEE_VOISINE : Niveau.NAISSANCE_AUTRE_ANNEE;
    }

    /** The next year, one of the last two digits off, or both swapped; within less than a generation. */
    private static boolean estVoisine(int annee, int autre) {
        int ecart = Math.abs(annee - autre);
        boolean unChiffre = annee / 10 == autre / 10 || ecart == 10;
        boolean echange = annee % 10 == autre / 10 % 10 && annee / 10 % 10 == autre % 10;
        return ecart == 1 || unChiffre || (echange && ecart < GENERATION);
    }
}
