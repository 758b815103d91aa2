package fr.accroche.nirisation.index.construction;

import fr.accroche.nirisation.index.fichier.FicheSection;
import fr.accroche.nirisation.index.fichier.Haches;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * The words in their definitive order, number 1 first.
 *
 * @param formes the words
 * @param definitifs from the number given while reading to the definitive one
 * @param comptes how often each came, by definitive number
 */
@SuppressWarnings("ArrayRecordComponent") // a step of the construction, never compared
record MotsClasses(String[] formes, int[] definitifs, int[] comptes) {
    int taille() {
        return formes.length;
    }

    String forme(int numero) {
        return formes[numero - 1];
    }

    /** The definitive number of this word, 0 when there is none. */
    int numero(String forme) {
        return Math.max(0, Arrays.binarySearch(formes, forme) + 1);
    }

    /** One attribute a word, by number; number 0 has 0. */
    int[] attributs(ToIntFunction<String> attribut) {
        int[] attributs = new int[formes.length + 1];
        for (int numero = 1; numero <= formes.length; numero++) {
            attributs[numero] = attribut.applyAsInt(forme(numero));
        }
        return attributs;
    }

    /** Writes the lexicon: see docs/formats/index-registre.md. */
    FicheSection ecrire(SectionWriter sortie, int[] attributs) throws IOException {
        int alveoles = Integer.highestOneBit(Math.max(formes.length, 1)) * 4;
        sortie.entier(formes.length);
        sortie.entier(alveoles);
        sortie.entiers(fins());
        for (int numero = 1; numero <= formes.length; numero++) {
            sortie.entier(attributs[numero]);
        }
        sortie.entiers(table(alveoles));
        for (String forme : formes) {
            sortie.octets(forme.getBytes(StandardCharsets.UTF_8));
        }
        return sortie.clore();
    }

    private int[] fins() {
        int[] fins = new int[formes.length + 1];
        for (int numero = 1; numero <= formes.length; numero++) {
            fins[numero] = Math.addExact(fins[numero - 1], forme(numero).getBytes(StandardCharsets.UTF_8).length);
        }
        return fins;
    }

    private int[] table(int alveoles) {
        int[] table = new int[alveoles];
        for (int numero = 1; numero <= formes.length; numero++) {
            int alveole = (int) Haches.forme(forme(numero).getBytes(StandardCharsets.UTF_8)) & (alveoles - 1);
            while (table[alveole] != 0) {
                alveole = (alveole + 1) & (alveoles - 1);
            }
            table[alveole] = numero;
        }
        return table;
    }
}
