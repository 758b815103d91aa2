package fr.accroche.nirisation.normalisation;

/**
 * Reads the sounds of a simplified spelling from left to right, one character each: consonants by their letter ({@code X}
 * for CH, {@code J} for soft G), vowels by class ({@code 1} AN, {@code 2} IN and UN, {@code 3} ON, {@code W} OU, {@code E}
 * for É, AI, EI, EU, Œ). For one reading.
 */
final class LectureSonore {
    /** A final E: no sound of its own, but the N before it is heard (SIMONE is not SIMON). */
    static final char E_MUET = 'e';

    private static final char FIN = ' ';
    private static final char AN = '1';
    private static final char IN = '2';
    private static final char ON = '3';

    private final String lettres;
    private final StringBuilder sons;
    private int ici;

    LectureSonore(String lettres) {
        this.lettres = lettres;
        sons = new StringBuilder(lettres.length());
    }

    static boolean estVoyelle(char lettre) {
        return switch (lettre) {
            case 'A', 'E', 'I', 'O', 'U', 'Y', 'É', E_MUET -> true;
            default -> false;
        };
    }

    String lire() {
        while (ici < lettres.length()) {
            if (estVoyelle(lettre(0))) {
                voyelle();
            } else {
                consonne();
            }
        }
        return sons.toString();
    }

    private void voyelle() {
        switch (lettre(0)) {
            case 'A' -> lireA();
            case 'E' -> lireE();
            case 'I' -> lireI();
            case 'O' -> lireO();
            case 'U' -> nasaleOu(1, IN, 'U');
            case 'Y' -> emettre('I', 1);
            case E_MUET -> ici++;
            default -> emettre('E', 1);
        }
    }

    private void lireA() {
        switch (lettre(1)) {
            case 'I' -> nasaleOu(2, IN, 'E');
            case 'U' -> emettre('O', 2);
            case 'E' -> nasaleOu(2, AN, 'E');
            default -> nasaleOu(1, AN, 'A');
        }
    }

    private void lireE() {
        if (lettre(1) == 'A' && lettre(2) == 'U') {
            emettre('O', 3);
        } else if (lettre(1) == 'A' && estNasale(2)) {
            emettre(AN, 3);
        } else if (lettre(1) == 'I') {
            nasaleOu(2, IN, 'E');
        } else if (lettre(1) == 'U') {
            emettre('E', 2);
        } else {
            nasaleOu(1, AN, 'E');
        }
    }

    private void lireI() {
        if (lettre(1) == 'E' && estNasale(2)) {
            emettre('I', 1);
            emettre(IN, 2);
        } else {
            nasaleOu(1, IN, 'I');
        }
    }

    private void lireO() {
        switch (lettre(1)) {
            case 'U' -> emettre('W', 2);
            case 'E' -> emettre('E', lettre(2) == 'U' ? 3 : 2);
            case 'I' -> {
                emettre('W', 1);
                ici++;
                lireApresOi();
            }
            default -> nasaleOu(1, ON, 'O');
        }
    }

    private void lireApresOi() {
        if (estNasale(0)) {
            emettre(IN, 1);
        } else {
            emettre('A', 0);
        }
    }

    /** The vowel of this many letters, nasal when an N or M that no vowel follows closes it. */
    private void nasaleOu(int longueur, char nasale, char orale) {
        if (estNasale(longueur)) {
            emettre(nasale, longueur + 1);
        } else {
            emettre(orale, longueur);
        }
    }

    private boolean estNasale(int rang) {
        return (lettre(rang) == 'N' || lettre(rang) == 'M') && !estVoyelle(lettre(rang + 1));
    }

    private void consonne() {
        switch (lettre(0)) {
            case 'C' -> lireC();
            case 'G' -> lireG();
            case 'S' -> lireS();
            case 'P' -> emettre(lettre(1) == 'H' ? 'F' : 'P', lettre(1) == 'H' ? 2 : 1);
            case 'Q' -> emettre('K', lettre(1) == 'U' && estVoyelle(lettre(2)) ? 2 : 1);
            case 'D' -> emettre(lettre(1) == 'J' ? 'J' : 'D', lettre(1) == 'J' ? 2 : 1);
            case 'T' -> lireT();
            case 'W' -> emettre(estEntreConsonnes() ? 'W' : 'V', 1);
            case 'Ç' -> emettre('S', 1);
            case 'X' -> {
                emettre('K', 0);
                emettre('S', 1);
            }
            default -> emettre(lettre(0), 1);
        }
    }

    /** Then W stands for OU (FWRNIER). */
    private boolean estEntreConsonnes() {
        return ici > 0 && !estVoyelle(lettre(-1)) && !estVoyelle(lettre(1));
    }

    private void lireC() {
        if (lettre(1) == 'H') {
            emettre(lettre(2) == 'R' || lettre(2) == 'L' ? 'K' : 'X', 2);
        } else if (lettre(1) == 'K' || lettre(1) == 'Q') {
            ici++;
        } else {
            emettre(estDouce(lettre(1)) ? 'S' : 'K', 1);
        }
    }

    private void lireG() {
        char suivante = lettre(1);
        if (suivante == 'N') {
            emettre('N', 2);
        } else if (suivante == 'E' && "AOU".indexOf(lettre(2)) >= 0) {
            emettre('J', 2);
        } else if (suivante == 'U' && estDouce(lettre(2))) {
            emettre('G', 2);
        } else {
            emettre(estDouce(suivante) ? 'J' : 'G', 1);
        }
    }

    private void lireS() {
        if (lettre(1) == 'C' && lettre(2) == 'H') {
            emettre('X', 3);
        } else if (lettre(1) == 'H') {
            emettre('X', 2);
        } else if (lettre(1) == 'C' && estDouce(lettre(2))) {
            ici++;
        } else {
            boolean entreVoyelles = ici > 0 && estVoyelle(lettre(-1)) && estVoyelle(lettre(1));
            emettre(entreVoyelles ? 'Z' : 'S', 1);
        }
    }

    private void lireT() {
        if (lettre(1) == 'C' && lettre(2) == 'H') {
            emettre('X', 3);
        } else {
            emettre(lettres.startsWith("TION", ici) ? 'S' : 'T', 1);
        }
    }

    private static boolean estDouce(char voyelle) {
        return voyelle == 'E' || voyelle == 'I' || voyelle == 'Y' || voyelle == 'É' || voyelle == E_MUET;
    }

    private char lettre(int decalage) {
        int rang = ici + decalage;
        return rang < lettres.length() ? lettres.charAt(rang) : FIN;
    }

    /** A sound that repeats the last one is not heard twice. */
    private void emettre(char son, int lettresLues) {
        if (sons.isEmpty() || sons.charAt(sons.length() - 1) != son) {
            sons.append(son);
        }
        ici += lettresLues;
    }
}
