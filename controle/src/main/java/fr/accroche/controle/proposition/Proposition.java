package fr.accroche.controle.proposition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A correction to check.
 *
 * @param raison why it is proposed, in French
 * @param valeurs what each datum would become, by the tags that lead to it; empty for one to leave out
 */
public record Proposition(String raison, Map<String, String> valeurs) {
    public Proposition {
        valeurs = Collections.unmodifiableMap(new LinkedHashMap<>(valeurs));
    }

    /** Only the reason: the values may be personal data. */
    @Override
    public String toString() {
        return "Proposition[" + raison + "]";
    }
}
