package fr.accroche.controle.proposition;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts in UTF-8 that something read as windows-1252: « Ã© » for « é ». The way back is exact or none is proposed. */
final class AccentsAbimes {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private AccentsAbimes() {}

    static void proposer(Map<String, String> valeurs, List<Proposition> trouvees) {
        Map<String, String> reparees = new LinkedHashMap<>();
        valeurs.forEach((chemin, valeur) -> {
            String reparee = reparer(valeur);
            if (!reparee.equals(valeur)) {
                reparees.put(chemin, reparee);
            }
        });
        if (!reparees.isEmpty()) {
            trouvees.add(new Proposition("Accents abîmés par un changement d’encodage ?", reparees));
        }
    }

    private static String reparer(String valeur) {
        try {
            ByteBuffer octets = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(valeur));
            return StandardCharsets.UTF_8.newDecoder().decode(octets).toString();
        } catch (CharacterCodingException intact) {
            return valeur;
        }
    }
}
