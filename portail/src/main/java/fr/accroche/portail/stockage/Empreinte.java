package fr.accroche.portail.stockage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Size and SHA-256 of what has come so far. Not thread-safe. */
final class Empreinte {
    private final MessageDigest sha256;
    private final long limiteOctets;
    private long octets;

    Empreinte(long limiteOctets) {
        this.limiteOctets = limiteOctets;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** @throws FichierTropGrand at the first byte above the limit */
    void ajouter(byte[] tampon, int lus) throws FichierTropGrand {
        octets += lus;
        if (octets > limiteOctets) {
            throw new FichierTropGrand(limiteOctets);
        }
        sha256.update(tampon, 0, lus);
    }

    long octets() {
        return octets;
    }

    /** 64 lower-case hexadecimal digits; once. */
    String sha256() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
