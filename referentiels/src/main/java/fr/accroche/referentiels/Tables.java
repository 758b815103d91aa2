package fr.accroche.referentiels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The tables shipped on the class path, and what identifies them. */
final class Tables {
    private Tables() {}

    /** @throws IllegalStateException when the class path lacks it: a defect of the build */
    static byte[] lire(String table) {
        try (InputStream flux = Tables.class.getResourceAsStream(table)) {
            if (flux == null) {
                throw new IllegalStateException("Expected the table " + table + " on the class path, found none");
            }
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the table " + table + " of the class path", e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Of all these bytes, one table after the other, as 64 hexadecimal digits. */
    static String sha256(byte[]... tables) {
        MessageDigest empreinte = sha256();
        for (byte[] table : tables) {
            empreinte.update(table);
        }
        return HexFormat.of().formatHex(empreinte.digest());
    }
}
