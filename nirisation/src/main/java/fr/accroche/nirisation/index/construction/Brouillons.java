package fr.accroche.nirisation.index.construction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The temporary files of a construction, encrypted (AES-256 in counter mode) by a key that lives in this process alone:
 * what a killed process leaves tells nothing. Each file has counters of its own. Safe to share between threads.
 */
final class Brouillons implements AutoCloseable {
    private static final int OCTETS_CLE = 32;

    private final Path dossier;
    private final Disque disque;
    private final SecretKeySpec cle;
    private final AtomicLong fichiers = new AtomicLong();
    private final Queue<OutputStream> flux = new ConcurrentLinkedQueue<>();

    Brouillons(Path dossier, Disque disque, SecureRandom alea) {
        this.dossier = dossier;
        this.disque = disque;
        byte[] octets = new byte[OCTETS_CLE];
        alea.nextBytes(octets);
        cle = new SecretKeySpec(octets, "AES");
    }

    /** A file that was not written yet. */
    Brouillon creer() {
        long numero = fichiers.incrementAndGet();
        return new Brouillon(dossier.resolve(numero + ".tmp"), numero);
    }

    /** Gives back what a failed construction left open. */
    @Override
    public void close() throws IOException {
        for (OutputStream ouvert : flux) {
            ouvert.close();
        }
    }

    /** One temporary file: written once, then read once. */
    final class Brouillon {
        private final Path fichier;
        private final long numero;

        private Brouillon(Path fichier, long numero) {
            this.fichier = fichier;
            this.numero = numero;
        }

        LongsWriter ecrire() throws IOException {
            return new LongsWriter(ouvrir(), chiffre());
        }

        private OutputStream ouvrir() throws IOException {
            OutputStream ouvert = disque.creer(fichier);
            flux.add(ouvert);
            return ouvert;
        }

        LongsReader lire() throws IOException {
            InputStream flux = Files.newInputStream(fichier);
            return new LongsReader(flux, Files.size(fichier), chiffre());
        }

        void supprimer() throws IOException {
            Files.deleteIfExists(fichier);
        }

        private Cipher chiffre() {
            try {
                Cipher chiffre = Cipher.getInstance("AES/CTR/NoPadding");
                byte[] compteur =
                        ByteBuffer.allocate(2 * Long.BYTES).putLong(numero).array();
                chiffre.init(Cipher.ENCRYPT_MODE, cle, new IvParameterSpec(compteur));
                return chiffre;
            } catch (GeneralSecurityException absent) {
                throw new IllegalStateException(
                        "Expected AES in counter mode, which every JDK has, found none", absent);
            }
        }
    }
}
