package fr.accroche.nirisation.score;

/**
 * One slip of the keyboard: a letter more, less, changed, or two neighbours swapped (optimal string alignment distance of
 * 1), in one walk over both words.
 */
final class Frappe {
    private static final int LONGUEUR_DEUX = 6;
    private static final int LONGUEUR_TROIS = 9;

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

    /** True when two slips lie between words of {@value #LONGUEUR_DEUX} letters or more, or three of {@value #LONGUEUR_TROIS}. */
    static boolean separentPlusieurs(String un, String autre) {
        int longueur = Math.min(un.length(), autre.length());
        if (longueur < LONGUEUR_DEUX) {
            return false;
        }
        int permises = longueur < LONGUEUR_TROIS ? 2 : 3;
        return Math.abs(un.length() - autre.length()) <= permises && distance(un, autre, permises) <= permises;
    }

    /** Optimal string alignment, by rows, given up as soon as a whole row exceeds what is allowed. */
    private static int distance(String un, String autre, int permises) {
        int[] avantDerniere = new int[autre.length() + 1];
        int[] derniere = new int[autre.length() + 1];
        int[] ligne = new int[autre.length() + 1];
        for (int j = 0; j <= autre.length(); j++) {
            derniere[j] = j;
        }
        for (int i = 1; i <= un.length(); i++) {
            ligne[0] = i;
            int minimum = i;
            for (int j = 1; j <= autre.length(); j++) {
                int change = derniere[j - 1] + (un.charAt(i - 1) == autre.charAt(j - 1) ? 0 : 1);
                int moindre = Math.min(change, Math.min(derniere[j], ligne[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && un.charAt(i - 1) == autre.charAt(j - 2)
                        && un.charAt(i - 2) == autre.charAt(j - 1)) {
                    moindre = Math.min(moindre, avantDerniere[j - 2] + 1);
                }
                ligne[j] = moindre;
                minimum = Math.min(minimum, moindre);
            }
            if (minimum > permises) {
                return minimum;
            }
            int[] libre = avantDerniere;
            avantDerniere = derniere;
            derniere = ligne;
            ligne = libre;
        }
        return derniere[autre.length()];
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
