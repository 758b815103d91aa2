package fr.accroche.portail.compte.secondfacteur;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/** What an application and the portal share to make codes: 160 bits, as RFC 4226 recommends. Immutable. */
public final class SecretTotp {
    private static final int TAILLE = 20;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_PAR_LETTRE = 5;

    private final byte[] octets;

    public SecretTotp(byte[] octets) {
        this.octets = octets.clone();
    }

    public byte[] octets() {
        return octets.clone();
    }

    public static SecretTotp tirer(SecureRandom alea) {
        byte[] octets = new byte[TAILLE];
        alea.nextBytes(octets);
        return new SecretTotp(octets);
    }

    /**
     * @param texte as {@link #texte}
     * @throws IllegalArgumentException when it holds another character than those of Base32
     */
    public static SecretTotp lire(String texte) {
        byte[] octets = new byte[texte.length() * BITS_PAR_LETTRE / Byte.SIZE];
        long tampon = 0;
        int bits = 0;
        int rang = 0;
        for (int i = 0; i < texte.length(); i++) {
            int valeur = BASE32.indexOf(texte.charAt(i));
            if (valeur < 0) {
                throw new IllegalArgumentException("Expected a secret in Base32, found another character in it");
            }
            tampon = (tampon << BITS_PAR_LETTRE) | valeur;
            bits += BITS_PAR_LETTRE;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                octets[rang++] = (byte) (tampon >> bits);
            }
        }
        return new SecretTotp(octets);
    }

    /** In Base32 (RFC 4648), as a person types it into an application. */
    public String texte() {
        StringBuilder texte = new StringBuilder();
        long tampon = 0;
        int bits = 0;
        for (byte octet : octets) {
            tampon = (tampon << Byte.SIZE) | (octet & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS_PAR_LETTRE) {
                bits -= BITS_PAR_LETTRE;
                texte.append(BASE32.charAt((int) ((tampon >> bits) & 0x1f)));
            }
        }
        return texte.toString();
    }

    /** The address that applications read from a QR code (key URI format of Google Authenticator). */
    public String adresse(String identifiant) {
        return "otpauth://totp/Accroche:" + URLEncoder.encode(identifiant, StandardCharsets.UTF_8) + "?secret="
                + texte() + "&issuer=Accroche&algorithm=SHA1&digits=6&period=30";
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof SecretTotp secret && MessageDigest.isEqual(octets, secret.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    @Override
    public String toString() {
        return "SecretTotp[*****]";
    }
}
