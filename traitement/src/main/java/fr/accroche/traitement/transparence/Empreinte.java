package fr.accroche.traitement.transparence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A SHA-256 of the log: of a leaf or of a node, told apart by their first byte (RFC 6962 §2.1), so that neither can stand
 * for the other. Immutable.
 */
public final class Empreinte {
    /** Bytes of one. */
    public static final int OCTETS = 32;

    private static final byte FEUILLE = 0;
    private static final byte NOEUD = 1;

    private final byte[] octets;

    private Empreinte(byte[] octets) {
        this.octets = octets;
    }

    /** @throws IllegalArgumentException when there are not 32 bytes */
    public static Empreinte de(byte[] octets) {
        if (octets.length != OCTETS) {
            throw new IllegalArgumentException("Expected a hash of " + OCTETS + " bytes, found " + octets.length);
        }
        return new Empreinte(octets.clone());
    }

    /** Reads the standard Base64 form; empty when it is not that of 32 bytes, written in the one right way. */
    public static Optional<Empreinte> lire(String base64) {
        return Base64Canonique.lire(base64)
                .filter(octets -> octets.length == OCTETS)
                .map(Empreinte::new);
    }

    /** Of an entry of the log: its leaf. */
    public static Empreinte feuille(byte[] entree) {
        MessageDigest calcul = calcul();
        calcul.update(FEUILLE);
        return new Empreinte(calcul.digest(entree));
    }

    /** Of two subtrees, side by side. */
    public static Empreinte noeud(Empreinte gauche, Empreinte droite) {
        MessageDigest calcul = calcul();
        calcul.update(NOEUD);
        calcul.update(gauche.octets);
        return new Empreinte(calcul.digest(droite.octets));
    }

    /** Root of the tree without a leaf. */
    public static Empreinte vide() {
        return new Empreinte(calcul().digest());
    }

    private static MessageDigest calcul() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in the JDK, found none", e);
        }
    }

    public byte[] octets() {
        return octets.clone();
    }

    /** Standard, padded. */
    public String base64() {
        return Base64.getEncoder().encodeToString(octets);
    }

    void copier(byte[] tampon, int debut) {
        System.arraycopy(octets, 0, tampon, debut, OCTETS);
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Empreinte empreinte && Arrays.equals(octets, empreinte.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    @Override
    public String toString() {
        return base64();
    }
}
