package fr.accroche.nirisation.index.fichier;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The section of the NIRs: AES-256 in counter mode over 8 bytes a person, from counter 0, with a key that no other index
 * has. One number can be read without the others: person {@code i} is half {@code i mod 2} of block {@code i / 2}.
 * Immutable; safe to share between threads.
 */
public final class ChiffreNirs {
    private static final String ALGORITHME = "AES/CTR/NoPadding";
    private static final int OCTETS_BLOC = 16;

    private final SecretKeySpec cle;

    ChiffreNirs(byte[] cle) {
        this.cle = new SecretKeySpec(cle, "AES");
    }

    /** What encrypts the section from its beginning, for one thread. */
    public Cipher debut() {
        return a(0);
    }

    /** The number of a person, from its 8 encrypted bytes read as a little-endian long. */
    long dechiffrer(int ordinal, long chiffre) {
        ByteBuffer bloc = ByteBuffer.allocate(OCTETS_BLOC).order(ByteOrder.LITTLE_ENDIAN);
        int place = (ordinal & 1) * Long.BYTES;
        bloc.putLong(place, chiffre);
        try {
            return ByteBuffer.wrap(a(ordinal >>> 1).doFinal(bloc.array()))
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getLong(place);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Expected AES to take one block, found that it does not", impossible);
        }
    }

    private Cipher a(int bloc) {
        byte[] compteur =
                ByteBuffer.allocate(OCTETS_BLOC).putLong(Long.BYTES, bloc).array();
        try {
            Cipher chiffre = Cipher.getInstance(ALGORITHME);
            chiffre.init(Cipher.ENCRYPT_MODE, cle, new IvParameterSpec(compteur));
            return chiffre;
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Expected AES in counter mode, which every JDK has, found none", absent);
        }
    }
}
