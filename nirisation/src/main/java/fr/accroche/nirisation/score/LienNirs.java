package fr.accroche.nirisation.score;

import fr.accroche.modele.Nir;

/**
 * Whether two numbers are of one person. A number that begins with 7 (a man) or 8 (a woman) is provisional; when the person
 * is registered for good it becomes one that begins with 1 or 2, and the twelve characters that follow (year, month, place,
 * order) tell that it is the same. Provisional numbers whose successor has other characters are not linked: to guess is out
 * of the question.
 */
enum LienNirs {
    /** Two persons, as far as the numbers tell. */
    AUCUN,

    MEME_NUMERO,

    /** The second is the final number of the first. */
    NUMERO_SUIVANT,

    /** The second is the provisional number of the first. */
    NUMERO_PRECEDENT;

    private static final int ECART_PROVISOIRE = '7' - '1';

    static LienNirs entre(Nir un, Nir autre) {
        String premier = un.sansCle();
        String second = autre.sansCle();
        if (!premier.regionMatches(1, second, 1, second.length() - 1)) {
            return AUCUN;
        }
        int ecart = premier.charAt(0) - second.charAt(0);
        boolean definitif = Math.min(premier.charAt(0), second.charAt(0)) <= '2';
        if (ecart == 0) {
            return MEME_NUMERO;
        }
        if (Math.abs(ecart) != ECART_PROVISOIRE || !definitif) {
            return AUCUN;
        }
        return ecart > 0 ? NUMERO_SUIVANT : NUMERO_PRECEDENT;
    }
}
