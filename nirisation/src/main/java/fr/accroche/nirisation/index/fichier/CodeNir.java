package fr.accroche.nirisation.index.fichier;

import fr.accroche.modele.Nir;
import java.util.Optional;

/**
 * A NIR as a number of 45 bits: its thirteen first characters read as digits, 2A and 2B as 20, plus 10¹³ for 2A and
 * 2 · 10¹³ for 2B. The key of a NIR is computed again. Stateless.
 */
public final class CodeNir {
    private static final long CORSE = 10_000_000_000_000L;
    private static final long FIN = 3 * CORSE;
    private static final int CARACTERES = 13;
    private static final int DEPARTEMENT = 5;

    private CodeNir() {}

    public static long de(Nir nir) {
        String texte = nir.valeur();
        long code = 0;
        for (int i = 0; i < CARACTERES; i++) {
            char lettre = texte.charAt(i);
            code = code * 10 + (lettre > '9' ? 0 : lettre - '0');
        }
        return switch (texte.charAt(DEPARTEMENT + 1)) {
            case 'A' -> code + CORSE;
            case 'B' -> code + 2 * CORSE;
            default -> code;
        };
    }

    /** The NIR of this code, or nothing when it is none: the index is altered, or the key another one. */
    static Optional<Nir> lire(long code) {
        if (code < 0 || code >= FIN) {
            return Optional.empty();
        }
        char[] texte = new char[CARACTERES];
        long reste = code % CORSE;
        for (int place = CARACTERES - 1; place >= 0; place--) {
            texte[place] = (char) ('0' + reste % 10);
            reste /= 10;
        }
        if (code >= CORSE) {
            texte[DEPARTEMENT + 1] = code >= 2 * CORSE ? 'B' : 'A';
        }
        return Nir.lireSansCle(new String(texte));
    }
}
