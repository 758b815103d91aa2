package fr.accroche.nirisation.index.construction;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The distinct words of one kind, numbered from 1 as they come, and how often each came. Numbers are given to any thread,
 * by whoever is first; {@link #classer} then numbers them so that nothing depends on that. Counting is one thread's.
 */
final class Mots {
    static final int ABSENT = 0;

    private final ConcurrentHashMap<String, Integer> numeros = new ConcurrentHashMap<>();
    private final AtomicInteger dernier = new AtomicInteger();
    private int[] comptes = new int[1024];

    /** The number of this word, given now when it is new; 0 for an empty one. From any thread. */
    int numero(String mot) {
        if (mot.isEmpty()) {
            return ABSENT;
        }
        Integer connu = numeros.get(mot);
        return connu == null ? numeros.computeIfAbsent(mot, nouveau -> dernier.incrementAndGet()) : connu;
    }

    /** Counts the word of this number once more. From one thread. */
    void compter(int numero) {
        if (numero >= comptes.length) {
            comptes = Arrays.copyOf(comptes, Math.max(numero + 1, comptes.length * 2));
        }
        comptes[numero]++;
    }

    /** Numbers them in the order of the words, which does not depend on the order of the lines. They are forgotten here. */
    MotsClasses classer() {
        String[] formes = numeros.keySet().toArray(new String[0]);
        Arrays.parallelSort(formes);
        comptes = Arrays.copyOf(comptes, Math.max(comptes.length, formes.length + 1));
        int[] definitifs = new int[formes.length + 1];
        int[] comptesClasses = new int[formes.length + 1];
        comptesClasses[ABSENT] = comptes[ABSENT];
        for (int rang = 0; rang < formes.length; rang++) {
            int provisoire = numeros.getOrDefault(formes[rang], ABSENT);
            definitifs[provisoire] = rang + 1;
            comptesClasses[rang + 1] = comptes[provisoire];
        }
        numeros.clear();
        return new MotsClasses(formes, definitifs, comptesClasses);
    }
}
