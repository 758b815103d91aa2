package fr.accroche.portail.depot;

import java.util.ArrayList;
import java.util.List;

/**
 * A failure as the log may keep it: the classes of its chain and where each was thrown, never a message, since that of an
 * SQL exception may quote a row.
 */
final class PanneSansValeur {
    private static final int LIEUX = 6;
    private static final int CAUSES = 10;

    private PanneSansValeur() {}

    static String de(Throwable panne) {
        List<String> chaine = new ArrayList<>();
        for (Throwable cause = panne; cause != null && chaine.size() < CAUSES; cause = cause.getCause()) {
            StackTraceElement[] pile = cause.getStackTrace();
            StringBuilder texte = new StringBuilder(cause.getClass().getName());
            for (int i = 0; i < Math.min(LIEUX, pile.length); i++) {
                texte.append(i == 0 ? " at " : " < ").append(pile[i]);
            }
            chaine.add(texte.toString());
        }
        return String.join("; caused by ", chaine);
    }
}
