package fr.accroche.portail.espace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Anomalies of one cause, as the pages show them.
 *
 * @param code the cause
 * @param libelle what is wrong
 * @param nombre how many, with their severity
 * @param ancre of the rule in the guide; null when the guide has none
 * @param remede what to do of all of them; null when it is not the same for all the examples
 * @param juste a right writing; null when the guide has none
 * @param faux a wrong writing, beside it
 * @param exemples the first of them
 */
record VueCause(
        String code,
        String libelle,
        String nombre,
        @Nullable String ancre,
        @Nullable String remede,
        @Nullable String juste,
        @Nullable String faux,
        List<VueAnomalie> exemples) {
    VueCause {
        exemples = List.copyOf(exemples);
    }
}
