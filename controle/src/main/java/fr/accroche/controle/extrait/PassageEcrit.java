package fr.accroche.controle.extrait;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A passage as its file writes it.
 *
 * @param ordinal its rank in the file, from 1
 * @param certification rank of its certification in the file, from 1
 * @param valeurs its data that are not empty, by the tags that lead to them, in the order of the file
 */
public record PassageEcrit(long ordinal, int certification, Map<String, String> valeurs) {
    public PassageEcrit {
        valeurs = Collections.unmodifiableMap(new LinkedHashMap<>(valeurs));
    }

    /** Only its place: the rest may be personal data. */
    @Override
    public String toString() {
        return "PassageEcrit[" + ordinal + "]";
    }
}
