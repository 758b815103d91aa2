package fr.accroche.controle.tampon;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Blocks of one size, each sealed by AES-128-GCM. The key is drawn for this object and never leaves the memory, so what
 * stays on a disk after a crash means nothing; the block's rank is its nonce (NIST SP 800-38D, 8.2.1: a counter under a
 * key used once), so blocks can be neither altered nor swapped unseen.
 */
final class BlocsChiffres implements Closeable {
    private static final String CHIFFREMENT = "AES/GCM/NoPadding";
    private static final int CLE_BITS = 128;
    private static final int SCEAU_OCTETS = 16;
    private static final int NONCE_OCTETS = 12;

    private final SeekableByteChannel canal;
    private final int blocOctets;
    private final SecretKey cle;
    private final Cipher chiffre;
    private long nombre;

    BlocsChiffres(SeekableByteChannel canal, int blocOctets) {
        this.canal = canal;
        this.blocOctets = blocOctets;
        try {
            KeyGenerator generateur = KeyGenerator.getInstance("AES");
            generateur.init(CLE_BITS);
            cle = generateur.generateKey();
            chiffre = Cipher.getInstance(CHIFFREMENT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected " + CHIFFREMENT + " in the JDK", e);
        }
    }

    long nombre() {
        return nombre;
    }

    void ajouter(byte[] bloc) throws IOException {
        if (bloc.length != blocOctets) {
            throw new IllegalArgumentException("Expected " + blocOctets + " bytes, found " + bloc.length);
        }
        try {
            chiffre.init(Cipher.ENCRYPT_MODE, cle, nonce(nombre));
            ecrire(ByteBuffer.wrap(chiffre.doFinal(bloc)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected " + CHIFFREMENT + " to encrypt block " + nombre, e);
        }
        nombre++;
    }

    byte[] lire(long rang) throws IOException {
        ByteBuffer scelle = ByteBuffer.allocate(blocOctets + SCEAU_OCTETS);
        canal.position(rang * scelle.capacity());
        while (scelle.hasRemaining()) {
            if (canal.read(scelle) < 0) {
                throw new EOFException("Expected block " + rang + " of the temporary space, found its end");
            }
        }
        try {
            chiffre.init(Cipher.DECRYPT_MODE, cle, nonce(rang));
            return chiffre.doFinal(scelle.array());
        } catch (GeneralSecurityException e) {
            throw new IOException("Expected block " + rang + " as it was written, found it altered", e);
        }
    }

    private void ecrire(ByteBuffer scelle) throws IOException {
        canal.position(nombre * scelle.capacity());
        while (scelle.hasRemaining()) {
            canal.write(scelle);
        }
    }

    private static GCMParameterSpec nonce(long rang) {
        byte[] nonce = ByteBuffer.allocate(NONCE_OCTETS).putLong(rang).array();
        return new GCMParameterSpec(SCEAU_OCTETS * Byte.SIZE, nonce);
    }

    @Override
    public void close() throws IOException {
        canal.close();
    }
}
