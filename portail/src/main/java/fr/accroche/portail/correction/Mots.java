package fr.accroche.portail.correction;

import java.util.Locale;
import java.util.Map;

/** The codes of the schema's lists in words. */
final class Mots {
    private static final Map<String, String> MOTS = Map.ofEntries(
            Map.entry("M", "masculin"),
            Map.entry("F", "féminin"),
            Map.entry("PAR_ADMISSION", "par admission"),
            Map.entry("PAR_SCORING", "par score"),
            Map.entry("A_DISTANCE", "à distance"),
            Map.entry("EN_PRESENTIEL", "en présence"),
            Map.entry("MIXTE", "mixte"),
            Map.entry("CERTIFICATEUR", "certificateur"),
            Map.entry("TIERS_DE_CONFIANCE", "tiers de confiance"));

    /** Shorter ones are levels or initials. */
    private static final int SIGLE = 4;

    private Mots() {}

    static String de(String code) {
        String mot = MOTS.get(code);
        if (mot != null) {
            return mot;
        }
        return code.length() <= SIGLE ? code : code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
