package fr.accroche.controle.reserve;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * A stream cut into blocks of 64 KiB, each sealed by AES-256-GCM with a key made for this stream alone and its rank as
 * nonce, so that nothing is ever encrypted twice under one nonce. A block on disk: its length (4 bytes), the sealed
 * bytes. One block at a time, because the JDK's GCM keeps a whole message in memory before it gives it back.
 */
final class BlocsChiffres {
    private static final int TAILLE = 1 << 16;
    private static final int BITS_CLE = 256;
    private static final int BITS_SCEAU = 128;
    private static final int OCTETS_NONCE = 12;
    private static final int OCTETS_SCEAU = BITS_SCEAU / Byte.SIZE;

    private final byte[] bloc = new byte[TAILLE];
    private int rempli;
    private @Nullable SecretKey cle;

    /** Opens what lies beyond the memory, the first time that it is needed. */
    @FunctionalInterface
    interface Ouverture {
        OutputStream ouvrir() throws IOException;
    }

    OutputStream ecriture(Ouverture ouverture) {
        return new Ecriture(ouverture);
    }

    /** What was written, when all of it is still in the one block. */
    InputStream memoire() {
        return new ByteArrayInputStream(bloc, 0, rempli);
    }

    /** What was written, from its sealed blocks. */
    InputStream lecture(InputStream source) {
        return new Lecture(new DataInputStream(source));
    }

    private byte[] chiffrer(int mode, long rang, byte[] octets, int longueur) throws IOException {
        try {
            Cipher chiffre = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] nonce = ByteBuffer.allocate(OCTETS_NONCE).putLong(rang).array();
            chiffre.init(mode, Objects.requireNonNull(cle), new GCMParameterSpec(BITS_SCEAU, nonce));
            return chiffre.doFinal(octets, 0, longueur);
        } catch (GeneralSecurityException e) {
            throw new IOException("Expected block " + rang + " of the temporary file as it was written", e);
        }
    }

    private static SecretKey nouvelleCle() {
        try {
            KeyGenerator generateur = KeyGenerator.getInstance("AES");
            generateur.init(BITS_CLE);
            return generateur.generateKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected AES in the JDK", e);
        }
    }

    private final class Ecriture extends OutputStream {
        private final Ouverture ouverture;
        private @Nullable DataOutputStream disque;
        private long rang;

        Ecriture(Ouverture ouverture) {
            this.ouverture = ouverture;
        }

        @Override
        public void write(int octet) throws IOException {
            if (rempli == TAILLE) {
                verser();
            }
            bloc[rempli++] = (byte) octet;
        }

        @Override
        public void write(byte[] octets, int debut, int longueur) throws IOException {
            Objects.checkFromIndexSize(debut, longueur, octets.length);
            int fait = 0;
            while (fait < longueur) {
                if (rempli == TAILLE) {
                    verser();
                }
                int morceau = Math.min(longueur - fait, TAILLE - rempli);
                System.arraycopy(octets, debut + fait, bloc, rempli, morceau);
                rempli += morceau;
                fait += morceau;
            }
        }

        private void verser() throws IOException {
            if (disque == null) {
                cle = nouvelleCle();
                disque = new DataOutputStream(ouverture.ouvrir());
            }
            byte[] scelle = chiffrer(Cipher.ENCRYPT_MODE, rang++, bloc, rempli);
            disque.writeInt(scelle.length);
            disque.write(scelle);
            rempli = 0;
        }

        /** Only pours out when something is on the disk already: a short stream never leaves the memory. */
        @Override
        public void flush() throws IOException {
            if (disque != null && rempli > 0) {
                verser();
            }
        }
    }

    private final class Lecture extends InputStream {
        private final DataInputStream source;
        private byte[] clair = new byte[0];
        private int lu;
        private long rang;

        Lecture(DataInputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            return estFini() ? -1 : clair[lu++] & 0xff;
        }

        @Override
        public int read(byte[] octets, int debut, int longueur) throws IOException {
            Objects.checkFromIndexSize(debut, longueur, octets.length);
            if (longueur == 0) {
                return 0;
            }
            if (estFini()) {
                return -1;
            }
            int morceau = Math.min(longueur, clair.length - lu);
            System.arraycopy(clair, lu, octets, debut, morceau);
            lu += morceau;
            return morceau;
        }

        private boolean estFini() throws IOException {
            return lu == clair.length && !blocSuivant();
        }

        private boolean blocSuivant() throws IOException {
            byte[] entete = source.readNBytes(Integer.BYTES);
            if (entete.length == 0) {
                return false;
            }
            if (entete.length < Integer.BYTES) {
                throw new EOFException("Expected the length of a block in the temporary file, found its end");
            }
            int longueur = ByteBuffer.wrap(entete).getInt();
            if (longueur < OCTETS_SCEAU || longueur > TAILLE + OCTETS_SCEAU) {
                throw new IOException("Expected a block of at most " + TAILLE + " bytes, found " + longueur);
            }
            byte[] scelle = new byte[longueur];
            source.readFully(scelle);
            clair = chiffrer(Cipher.DECRYPT_MODE, rang++, scelle, longueur);
            lu = 0;
            return clair.length > 0;
        }
    }
}
