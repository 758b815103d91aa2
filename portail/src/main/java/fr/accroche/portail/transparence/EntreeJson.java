package fr.accroche.portail.transparence;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bytes of a leaf ({@code docs/formats/journal-transparence.md}): JSON with sorted keys and no blank, the same whenever
 * it is made again from the stored passage. Safe to share between threads.
 */
@Component
class EntreeJson {
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /**
     * That a version of a passage was accepted.
     *
     * @param engagement commitment to its holder; empty when the vault could not read it
     */
    byte[] acceptation(PassageInscrit passage, byte[] sel, Optional<byte[]> engagement) {
        Map<String, Object> champs = communs(passage, passage.acceptation(), sel);
        champs.put("certificateur", passage.certificateur());
        champs.put("certification", passage.certification());
        champs.put("depot", passage.depot());
        champs.put("ordinal", passage.ordinal());
        champs.put("accepteLe", passage.accepteLe().toString());
        champs.put("donnees", json.readValue(passage.donnees(), Object.class));
        engagement.ifPresent(titulaire -> champs.put("titulaire", base64(titulaire)));
        return json.writeValueAsBytes(champs);
    }

    /** That a passage was withdrawn. */
    byte[] retrait(PassageInscrit passage, byte[] sel) {
        Map<String, Object> champs = communs(passage, NatureEntree.RETRAIT, sel);
        passage.changeLe().ifPresent(instant -> champs.put("retireLe", instant.toString()));
        passage.motif().ifPresent(motif -> champs.put("motif", motif));
        return json.writeValueAsBytes(champs);
    }

    private static Map<String, Object> communs(PassageInscrit passage, NatureEntree nature, byte[] sel) {
        Map<String, Object> champs = new TreeMap<>();
        champs.put("nature", nature.name());
        champs.put("passage", passage.id().toString());
        champs.put("emetteur", passage.emetteur());
        champs.put("idTechnique", passage.idTechnique());
        champs.put("version", passage.version());
        champs.put("sel", base64(sel));
        return champs;
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }
}
