package fr.accroche.controle.exactitude;

import java.util.List;
import java.util.Random;

/** Draws from a seed: the same seed makes the same document. */
final class Hasard {
    private final Random source;

    Hasard(long graine) {
        source = new Random(graine * 0x9E3779B97F4A7C15L);
    }

    int entier(int borne) {
        return source.nextInt(borne);
    }

    /** True once in so many. */
    boolean uneFoisSur(int nombre) {
        return source.nextInt(nombre) == 0;
    }

    @SafeVarargs
    final <T> T choisir(T... choix) {
        return choix[source.nextInt(choix.length)];
    }

    <T> T choisir(List<T> choix) {
        return choix.get(source.nextInt(choix.size()));
    }

    Random source() {
        return source;
    }
}
