package fr.accroche.portail.organisme.contact;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a visitor has typed so far, kept in its session: going back, an error or another tab lose nothing. Immutable.
 *
 * @param id of the request that it will become
 * @param reference of the request, once it is sent
 */
record BrouillonContact(UUID id, HashMap<String, String> champs, String reference) implements Serializable {
    private static final long serialVersionUID = 1L;

    BrouillonContact {
        champs = new HashMap<>(champs);
    }

    static BrouillonContact nouveau(UUID id) {
        return new BrouillonContact(id, new HashMap<>(), "");
    }

    /** The same with these fields over its own. */
    BrouillonContact avec(Map<String, String> saisis) {
        HashMap<String, String> tous = new HashMap<>(champs);
        tous.putAll(saisis);
        return new BrouillonContact(id, tous, reference);
    }

    BrouillonContact envoye(String demande) {
        return new BrouillonContact(id, champs, demande);
    }

    boolean estEnvoye() {
        return !reference.isEmpty();
    }

    /** Empty when it was not typed. */
    String valeur(String champ) {
        return champs.getOrDefault(champ, "");
    }

    boolean vaut(String champ, String valeur) {
        return valeur(champ).equals(valeur);
    }

    Optional<String> saisi(String champ) {
        return Optional.of(valeur(champ)).filter(valeur -> !valeur.isEmpty());
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "BrouillonContact[" + id + "]";
    }
}
