package fr.accroche.nirisation.index.fichier;

import fr.accroche.nirisation.index.Lexique;
import java.nio.charset.StandardCharsets;

/**
 * A lexicon in its file: number of words {@code n}, number of slots {@code s} (a power of two), then as 32-bit numbers
 * the offsets of the {@code n + 1} forms, an attribute a word (skeleton, or zone of a place), the slots (number of the
 * word, 0 for none; linear probing); then the forms in UTF-8, in their order. Safe to share between threads.
 */
final class LexiqueProjete implements Lexique {
    private static final int DEBUT = 2 * Integer.BYTES;

    private final Projection fichier;
    private final int taille;
    private final int masqueAlveoles;
    private final long attributs;
    private final long alveoles;
    private final long formes;

    LexiqueProjete(Projection fichier) {
        this.fichier = fichier;
        taille = fichier.entier(0);
        int nombreAlveoles = fichier.entier(Integer.BYTES);
        masqueAlveoles = nombreAlveoles - 1;
        attributs = DEBUT + (taille + 1L) * Integer.BYTES;
        alveoles = attributs + (long) taille * Integer.BYTES;
        formes = alveoles + (long) nombreAlveoles * Integer.BYTES;
    }

    @Override
    public int taille() {
        return taille;
    }

    @Override
    public int numero(String forme) {
        byte[] cherchee = forme.getBytes(StandardCharsets.UTF_8);
        int alveole = (int) Haches.forme(cherchee) & masqueAlveoles;
        while (true) {
            int numero = fichier.entier(alveoles + (long) alveole * Integer.BYTES);
            if (numero == ABSENT || estA(numero, cherchee)) {
                return numero;
            }
            alveole = (alveole + 1) & masqueAlveoles;
        }
    }

    @Override
    public String forme(int numero) {
        byte[] octets = new byte[fin(numero) - fin(numero - 1)];
        fichier.copier(formes + fin(numero - 1), octets);
        return new String(octets, StandardCharsets.UTF_8);
    }

    @Override
    public int squelette(int numero) {
        return attribut(numero);
    }

    int attribut(int numero) {
        return fichier.entier(attributs + (numero - 1L) * Integer.BYTES);
    }

    private boolean estA(int numero, byte[] cherchee) {
        int debut = fin(numero - 1);
        if (fin(numero) - debut != cherchee.length) {
            return false;
        }
        for (int i = 0; i < cherchee.length; i++) {
            if (fichier.octet(formes + debut + i) != cherchee[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the form of this number ends, counted from the first one; 0 for number 0. */
    private int fin(int numero) {
        return fichier.entier(DEBUT + (long) numero * Integer.BYTES);
    }
}
