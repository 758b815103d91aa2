package fr.accroche.portail.depot;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What this process knows of an upload beside what is written: its reading, and the SHA-256 of the bytes that came here one
 * after the other. One request at a time uses it.
 */
final class EnvoiVivant {
    private final Optional<LectureAuFil> lecture;
    private final AtomicBoolean pris = new AtomicBoolean();
    private final MessageDigest sha256;
    private long calcules;
    private volatile Instant utiliseLe;

    EnvoiVivant(Optional<LectureAuFil> lecture, Instant maintenant) {
        this.lecture = lecture;
        this.utiliseLe = maintenant;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    Optional<LectureAuFil> lecture() {
        return lecture;
    }

    /** False while another request has it. */
    boolean prendre() {
        return pris.compareAndSet(false, true);
    }

    void rendre(Instant maintenant) {
        utiliseLe = maintenant;
        pris.set(false);
    }

    /** Nobody uses it, nor has since that moment. */
    boolean estDelaisse(Instant depuis) {
        return !pris.get() && utiliseLe.isBefore(depuis);
    }

    /** The same bytes, seen on their way. */
    InputStream suivre(InputStream flux, long decalage) {
        if (decalage != calcules) {
            // Some of these bytes came before and were not kept, or came elsewhere: only storage knows.
            calcules = -1;
        }
        InputStream compte = new Compte(flux);
        return lecture.<InputStream>map(suite -> new FluxDouble(compte, suite, decalage))
                .orElse(compte);
    }

    /** Of that many bytes, when all of them came here; once. */
    Optional<String> sha256(long octets) {
        return calcules == octets ? Optional.of(HexFormat.of().formatHex(sha256.digest())) : Optional.empty();
    }

    private final class Compte extends FilterInputStream {
        Compte(InputStream flux) {
            super(flux);
        }

        @Override
        public int read() throws IOException {
            byte[] un = new byte[1];
            return read(un, 0, 1) < 0 ? -1 : un[0] & 0xff;
        }

        @Override
        public int read(byte[] octets, int debut, int longueur) throws IOException {
            int lus = super.read(octets, debut, longueur);
            if (lus > 0 && calcules >= 0) {
                sha256.update(octets, debut, lus);
                calcules += lus;
            }
            return lus;
        }
    }
}
