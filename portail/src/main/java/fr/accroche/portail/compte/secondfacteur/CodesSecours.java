package fr.accroche.portail.compte.secondfacteur;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Recovery codes: shown once, each good for one login when the application or the passkey is lost. Stateless. */
final class CodesSecours {
    private static final int NOMBRE = 8;
    private static final int LETTRES = 12;
    private static final int GROUPE = 4;

    /** Without 0, O, 1, I and L, which people confuse: 12 letters hold 59 bits. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private CodesSecours() {}

    static List<String> tirer(SecureRandom alea) {
        return Stream.generate(() -> code(alea)).limit(NOMBRE).toList();
    }

    /** A code as someone typed it: blanks, dashes and case aside. */
    static String lire(String saisie) {
        return saisie.replaceAll("[\\s\\u00a0-]", "").toUpperCase(Locale.ROOT);
    }

    /** True when it can be a recovery code, and not one of an application. */
    static boolean ressemble(String saisie) {
        return lire(saisie).length() == LETTRES;
    }

    private static String code(SecureRandom alea) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LETTRES; i++) {
            if (i > 0 && i % GROUPE == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(alea.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
