package fr.accroche.nirisation;

import fr.accroche.modele.Nir;
import java.util.List;

/** What the nirisation answers for one holder. */
public sealed interface Decision {
    /**
     * One person, and only one.
     *
     * @param nir that person's number: never leaves the processing side
     * @param explication audit detail, for whoever holds the registry
     */
    record Trouve(Nir nir, String explication) implements Decision {}

    /**
     * Nobody that can be named without doubt.
     *
     * @param motif the official reason, shown to the depositor
     * @param code our stable code, shown beside
     * @param aVerifier the data the depositor should check first, a function of what it submitted alone
     * @param explication audit detail, for whoever holds the registry, never shown to a depositor
     */
    record Refus(MotifRefus motif, CodeRefus code, List<Trait> aVerifier, String explication) implements Decision {
        public Refus {
            aVerifier = List.copyOf(aVerifier);
        }
    }
}
