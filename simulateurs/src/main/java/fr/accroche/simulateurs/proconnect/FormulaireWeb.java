package fr.accroche.simulateurs.proconnect;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parameters of a query or of a form. */
final class FormulaireWeb {
    private FormulaireWeb() {}

    static Map<String, String> lire(String encode) {
        Map<String, String> lus = new LinkedHashMap<>();
        Arrays.stream(encode.split("&")).filter(paire -> !paire.isEmpty()).forEach(paire -> {
            String[] parties = paire.split("=", 2);
            lus.put(decoder(parties[0]), parties.length == 2 ? decoder(parties[1]) : "");
        });
        return lus;
    }

    static String encoder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }

    static String html(String texte) {
        return texte.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String decoder(String texte) {
        return URLDecoder.decode(texte, StandardCharsets.UTF_8);
    }
}
