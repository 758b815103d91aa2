package fr.accroche.nirisation.index.fichier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.CRC32C;

/**
 * The two sums of a section, taken while it is written: CRC-32C, quick enough for every opening, and SHA-256, which also
 * tells a change made on purpose. For one thread.
 */
public final class Controle {
    private final CRC32C crc = new CRC32C();
    private final MessageDigest sha = sha256();

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Expected SHA-256, which every JDK has, found none", absent);
        }
    }

    public void ajouter(byte[] octets, int debut, int longueur) {
        crc.update(octets, debut, longueur);
        sha.update(octets, debut, longueur);
    }

    /** What is known of the whole section. */
    public FicheSection clore(Section section, long octets) {
        return new FicheSection(section, octets, (int) crc.getValue(), sha.digest());
    }
}
