package fr.accroche.portail.compte.connexion;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Browser and system as a person names them, from what the browser says of itself. Stateless. */
final class Appareil {
    private static final Map<String, String> NAVIGATEURS = ordre(
            "Edg", "Edge", "OPR/", "Opera", "Firefox", "Firefox", "FxiOS", "Firefox", "Chrome", "Chrome", "CriOS",
            "Chrome", "Safari", "Safari");
    private static final Map<String, String> SYSTEMES = ordre(
            "Windows",
            "Windows",
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Mac OS",
            "Mac",
            "CrOS",
            "Chromebook",
            "Linux",
            "Linux");

    private Appareil() {}

    /** As in « Firefox sur Windows ». */
    static String nom(@Nullable String userAgent) {
        String annonce = userAgent == null ? "" : userAgent;
        return trouver(NAVIGATEURS, annonce, "Navigateur inconnu")
                + trouver(SYSTEMES, annonce, "").transform(systeme -> systeme.isEmpty() ? "" : " sur " + systeme);
    }

    private static String trouver(Map<String, String> noms, String annonce, String defaut) {
        return noms.entrySet().stream()
                .filter(nom -> annonce.contains(nom.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(defaut);
    }

    private static Map<String, String> ordre(String... paires) {
        Map<String, String> noms = new LinkedHashMap<>();
        for (int i = 0; i < paires.length; i += 2) {
            noms.put(paires[i], paires[i + 1]);
        }
        return noms;
    }
}
