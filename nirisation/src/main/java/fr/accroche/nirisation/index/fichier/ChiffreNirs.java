package fr.accroche.nirisation.index.fichier;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The section of the NIRs: AES-256 in counter mode over 8 bytes a person, from counter 0, with a key that no other index
 * has. One number can be read without the others: person {@code i} is half {@code i mod 2} of block {@code i / 2}.
 * Safe to share between threads.
 *
 * <p>In counter mode a block is its counter encrypted, XOR what was written; a single block is read by a cipher that each
 * thread keeps, which is made once.
 */
public final class ChiffreNirs {
    private static final String ALGORITHME = "AES/CTR/NoPadding";
    private static final String UN_BLOC = "AES/ECB/NoPadding";
    private static final int OCTETS_BLOC = 16;
    private static final VarHandle PETIT_BOUTISTE =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle GROS_BOUTISTE =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final SecretKeySpec cle;
    private final ThreadLocal<Cipher> unBloc = ThreadLocal.withInitial(this::unBloc);

    ChiffreNirs(byte[] cle) {
        this.cle = new SecretKeySpec(cle, "AES");
    }

    /** What encrypts the section from its beginning, for one thread. */
    public Cipher debut() {
        return a(0);
    }

    /** The number of a person, from its 8 encrypted bytes read as a little-endian long. */
    long dechiffrer(int ordinal, long chiffre) {
        byte[] bloc = new byte[OCTETS_BLOC];
        GROS_BOUTISTE.set(bloc, Long.BYTES, (long) (ordinal >>> 1));
        try {
            unBloc.get().doFinal(bloc, 0, OCTETS_BLOC, bloc);
            return chiffre ^ (long) PETIT_BOUTISTE.get(bloc, (ordinal & 1) * Long.BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Expected AES to take one block, found that it does not", impossible);
        }
    }

    private Cipher unBloc() {
        try {
            Cipher chiffre = Cipher.getInstance(UN_BLOC);
            chiffre.init(Cipher.ENCRYPT_MODE, cle);
            return chiffre;
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Expected AES, which every JDK has, found none", absent);
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
