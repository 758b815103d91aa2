package fr.accroche.portail.compte.secondfacteur;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change with time (RFC 6238 over RFC 4226): HMAC-SHA-1, steps of 30 seconds, 6 digits, which is what every
 * application knows. Stateless.
 */
public final class Totp {
    private static final int SECONDES = 30;
    private static final int CHIFFRES = 6;
    private static final int MODULE = 1_000_000;

    /** A clock may be one step off (RFC 6238, 5.2). */
    private static final int ECART = 1;

    private Totp() {}

    /** The step of 30 s in which this moment lies, counted from 1970. */
    public static long pas(Instant quand) {
        return Math.floorDiv(quand.getEpochSecond(), SECONDES);
    }

    /** The code of a step. */
    public static String code(SecretTotp secret, long pas) {
        return "%06d".formatted(tronquer(hmac(secret.octets(), pas)) % MODULE);
    }

    /**
     * The step whose code this is; empty when it is wrong, or not newer than the last one taken.
     *
     * @param dernier step of the last code taken, so that none is taken twice
     */
    static OptionalLong verifier(SecretTotp secret, String code, OptionalLong dernier, Instant quand) {
        OptionalLong trouve = OptionalLong.empty();
        long maintenant = pas(quand);
        for (long pas = maintenant - ECART; pas <= maintenant + ECART; pas++) {
            boolean egal = MessageDigest.isEqual(
                    code(secret, pas).getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
            if (egal && code.length() == CHIFFRES && pas > dernier.orElse(Long.MIN_VALUE)) {
                trouve = OptionalLong.of(pas);
            }
        }
        return trouve;
    }

    /** RFC 4226, 5.3: dynamic truncation to 31 bits. */
    private static int tronquer(byte[] hmac) {
        int place = hmac[hmac.length - 1] & 0xf;
        return ByteBuffer.wrap(hmac).getInt(place) & 0x7fff_ffff;
    }

    private static byte[] hmac(byte[] secret, long pas) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(pas).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-1", e);
        }
    }
}
