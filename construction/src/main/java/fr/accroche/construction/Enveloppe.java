package fr.accroche.construction;

import java.util.Map;

/**
 * What is said once beside the passages where no column says it.
 *
 * @param valeurs texts by key of rubrique, as {@code idFlux} or {@code emetteur.idClient}
 */
public record Enveloppe(Map<String, String> valeurs) {
    public Enveloppe {
        valeurs = Map.copyOf(valeurs);
    }
}
