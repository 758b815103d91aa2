package fr.accroche.synthese;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A weighted choice, by binary search in the cumulated weights. Immutable. */
final class Tirage<T> {
    private final List<T> choix;
    private final double[] cumul;

    private Tirage(List<T> choix, ToDoubleFunction<Integer> poidsDuRang) {
        this.choix = List.copyOf(choix);
        this.cumul = new double[choix.size()];
        double somme = 0;
        for (int rang = 0; rang < cumul.length; rang++) {
            somme += poidsDuRang.applyAsDouble(rang);
            cumul[rang] = somme;
        }
        if (somme <= 0) {
            throw new IllegalArgumentException("Expected something to choose from, found no weight");
        }
    }

    static <T> Tirage<T> pondere(List<T> choix, ToDoubleFunction<T> poids) {
        return new Tirage<>(choix, rang -> poids.applyAsDouble(choix.get(rang)));
    }

    /** Zipf's law: the weight of the rank r is 1 / (r + decalage). A greater shift makes the first ones less heavy. */
    static <T> Tirage<T> zipf(List<T> choix, double decalage) {
        return new Tirage<>(choix, rang -> 1.0 / (rang + 1 + decalage));
    }

    T tirer(Hasard hasard) {
        int trouve = Arrays.binarySearch(cumul, hasard.reel() * cumul[cumul.length - 1]);
        return choix.get(Math.min(trouve < 0 ? -trouve - 1 : trouve + 1, choix.size() - 1));
    }
}
