package fr.accroche.portail.depot.envoi;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header {@code Upload-Metadata} of tus: pairs separated by commas, of a key and a value in Base64. */
record MetadonneesTus(Map<String, String> champs) {
    MetadonneesTus {
        champs = Map.copyOf(champs);
    }

    /** What cannot be read is left out. */
    static MetadonneesTus lire(@Nullable String entete) {
        Map<String, String> champs = new HashMap<>();
        for (String paire : entete == null ? new String[0] : entete.split(",", 20)) {
            String[] mots = paire.strip().split(" ", 2);
            if (mots.length == 2) {
                decoder(mots[1].strip()).ifPresent(valeur -> champs.put(mots[0], valeur));
            }
        }
        return new MetadonneesTus(champs);
    }

    private static Optional<String> decoder(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException illisible) {
            return Optional.empty();
        }
    }

    Optional<String> champ(String cle) {
        return Optional.ofNullable(champs.get(cle));
    }
}
