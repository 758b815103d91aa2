package fr.accroche.portail.espace;

import java.util.List;

/**
 * Anomalies of one cause.
 *
 * @param code the cause
 * @param libelle what is wrong
 * @param nombre how many, with their severity
 * @param exemples the first of them
 */
record VueGroupe(String code, String libelle, String nombre, List<VueAnomalie> exemples) {
    VueGroupe {
        exemples = List.copyOf(exemples);
    }
}
