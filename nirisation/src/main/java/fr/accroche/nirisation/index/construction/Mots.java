package fr.accroche.nirisation.index.construction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The distinct words of one kind, numbered from 1 in the order in which they come, and how often each came. For one thread. */
final class Mots {
    private static final int ABSENT = 0;

    private final Map<String, Integer> numeros = new HashMap<>();
    private int[] comptes = new int[1024];

    /** The number of this word, given now when it is new; 0 for an empty one. Counts it. */
    int numero(String mot) {
        int numero = connaitre(mot);
        comptes[numero]++;
        return numero;
    }

    /** The same, without counting. */
    int connaitre(String mot) {
        if (mot.isEmpty()) {
            return ABSENT;
        }
        Integer connu = numeros.get(mot);
        if (connu != null) {
            return connu;
        }
        int numero = numeros.size() + 1;
        numeros.put(mot, numero);
        if (numero == comptes.length) {
            comptes = Arrays.copyOf(comptes, numero * 2);
        }
        return numero;
    }

    int taille() {
        return numeros.size();
    }

    /** Numbers them in the order of the words, which does not depend on the order of the lines. */
    MotsClasses classer() {
        String[] formes = numeros.keySet().toArray(new String[0]);
        Arrays.sort(formes);
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
