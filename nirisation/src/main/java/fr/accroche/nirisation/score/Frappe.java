package fr.accroche.nirisation.score;

/**
 * One slip of the keyboard: a letter more, less, changed, or two neighbours swapped (optimal string alignment distance of
 * 1), in one walk over both words.
 */
final class Frappe {
    private Frappe() {}

    /** True when exactly one slip lies between the two words. */
    static boolean separe(String un, String autre) {
        int ecart = un.length() - autre.length();
        if (ecart < -1 || ecart > 1) {
            return false;
        }
        int debut = prefixe(un, autre);
        int finUn = un.length() - 1;
        int finAutre = autre.length() - 1;
        while (finUn >= debut && finAutre >= debut && un.charAt(finUn) == autre.charAt(finAutre)) {
            finUn--;
            finAutre--;
        }
        int resteUn = finUn - debut + 1;
        int resteAutre = finAutre - debut + 1;
        if (resteUn <= 1 && resteAutre <= 1) {
            return resteUn + resteAutre > 0;
        }
        return resteUn == 2
                && resteAutre == 2
                && un.charAt(debut) == autre.charAt(finAutre)
                && un.charAt(finUn) == autre.charAt(debut);
    }

    private static int prefixe(String un, String autre) {
        int longueur = Math.min(un.length(), autre.length());
        int rang = 0;
        while (rang < longueur && un.charAt(rang) == autre.charAt(rang)) {
            rang++;
        }
        return rang;
    }
}
