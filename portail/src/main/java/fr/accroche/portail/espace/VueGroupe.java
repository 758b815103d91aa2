package fr.accroche.portail.espace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Anomalies of one cause.
 *
 * @param code the cause
 * @param libelle what is wrong
 * @param nombre how many, with their severity
 * @param remede what to do of all of them, null when it is not the same for all the examples
 * @param exemples the first of them
 */
record VueGroupe(
        String code,
        String libelle,
        String nombre,
        @Nullable String remede,
        List<VueAnomalie> exemples) {
    VueGroupe {
        exemples = List.copyOf(exemples);
    }
}
