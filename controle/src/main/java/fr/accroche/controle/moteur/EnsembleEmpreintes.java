package fr.accroche.controle.moteur;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A set of texts kept as the first 128 bits of their SHA-256: 16 bytes each, open addressing. Two different texts of one
 * file are taken for one another with a probability below 10⁻²⁷ for a million of them, and cannot be made to.
 */
final class EnsembleEmpreintes {
    private static final double REMPLISSAGE = 0.5;

    private final MessageDigest sha256;
    private long[] hauts = new long[1024];
    private long[] bas = new long[1024];
    private int nombre;

    EnsembleEmpreintes() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in the JDK", e);
        }
    }

    /** False when the text is there already. */
    boolean ajouter(String texte) {
        ByteBuffer empreinte = ByteBuffer.wrap(sha256.digest(texte.getBytes(StandardCharsets.UTF_8)));
        long haut = empreinte.getLong() | 1; // an empty slot holds 0
        long reste = empreinte.getLong();
        if (nombre >= hauts.length * REMPLISSAGE) {
            agrandir();
        }
        return inserer(haut, reste);
    }

    private boolean inserer(long haut, long reste) {
        int masque = hauts.length - 1;
        int place = (int) reste & masque;
        while (hauts[place] != 0) {
            if (hauts[place] == haut && bas[place] == reste) {
                return false;
            }
            place = (place + 1) & masque;
        }
        hauts[place] = haut;
        bas[place] = reste;
        nombre++;
        return true;
    }

    private void agrandir() {
        long[] anciensHauts = hauts;
        long[] anciensBas = bas;
        hauts = new long[anciensHauts.length * 2];
        bas = new long[anciensBas.length * 2];
        nombre = 0;
        for (int i = 0; i < anciensHauts.length; i++) {
            if (anciensHauts[i] != 0) {
                inserer(anciensHauts[i], anciensBas[i]);
            }
        }
    }
}
