package fr.accroche.construction.tableur;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * What separates the fields of a CSV file.
 *
 * @param caractere the separator
 * @param annonce the file says so on a first line of its own, {@code sep=;}, as Excel understands it
 */
record SeparateurCsv(char caractere, boolean annonce) {
    private static final String ANNONCE = "sep=";
    private static final String POSSIBLES = ";,\t|";
    private static final int DEBUT = 1 << 16;

    /** The announced one, else the one that stands most often outside quotes in the first lines. */
    static SeparateurCsv trouver(Reader texte) throws IOException {
        char[] debut = new char[DEBUT];
        int lus = 0;
        int n = 0;
        while (n >= 0 && lus < DEBUT) {
            n = texte.read(debut, lus, DEBUT - lus);
            lus += Math.max(n, 0);
        }
        String lignes = new String(debut, 0, lus);
        if (lignes.regionMatches(true, 0, ANNONCE, 0, ANNONCE.length()) && lignes.length() > ANNONCE.length()) {
            return new SeparateurCsv(lignes.charAt(ANNONCE.length()), true);
        }
        return new SeparateurCsv(leplusFrequent(lignes), false);
    }

    private static char leplusFrequent(String lignes) {
        int[] comptes = new int[POSSIBLES.length()];
        boolean cite = false;
        for (int i = 0; i < lignes.length(); i++) {
            char lu = lignes.charAt(i);
            int rang = POSSIBLES.indexOf(lu);
            cite ^= lu == '"';
            if (!cite && rang >= 0) {
                comptes[rang]++;
            }
        }
        int meilleur = 0;
        for (int rang = 1; rang < comptes.length; rang++) {
            meilleur = comptes[rang] > comptes[meilleur] ? rang : meilleur;
        }
        return POSSIBLES.charAt(meilleur);
    }

    /** For people. */
    String nom() {
        return List.of("« ; »", "« , »", "tabulation", "« | »").stream()
                .skip(Math.max(POSSIBLES.indexOf(caractere), 0))
                .findFirst()
                .orElse("« ; »");
    }
}
