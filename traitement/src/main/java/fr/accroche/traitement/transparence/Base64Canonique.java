package fr.accroche.traitement.transparence;

import java.util.Base64;
import java.util.Optional;

/**
 * Base64 read in the one right way to write it: the JDK also takes a text without its padding, or with stray last bits,
 * so that a cut or changed text would pass for the whole one.
 */
final class Base64Canonique {
    private Base64Canonique() {}

    /** Empty when this is not what an encoder writes. */
    static Optional<byte[]> lire(String texte) {
        try {
            byte[] octets = Base64.getDecoder().decode(texte);
            return Base64.getEncoder().encodeToString(octets).equals(texte) ? Optional.of(octets) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
