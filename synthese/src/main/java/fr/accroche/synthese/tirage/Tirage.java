package fr.accroche.synthese.tirage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * A weighted choice in constant time, by the alias method (Walker 1977, built as Vose, « A linear algorithm for generating
 * random numbers with a given distribution », 1991). Immutable and safe to share between threads.
 */
public final class Tirage<T> {
    private final List<T> choix;
    private final double[] seuils;
    private final int[] autres;

    private Tirage(List<T> choix, IntToDoubleFunction poidsDuRang) {
        this.choix = List.copyOf(choix);
        seuils = new double[choix.size()];
        autres = new int[choix.size()];
        double somme = 0;
        for (int rang = 0; rang < seuils.length; rang++) {
            seuils[rang] = poidsDuRang.applyAsDouble(rang);
            somme += seuils[rang];
        }
        if (somme <= 0) {
            throw new IllegalArgumentException("Expected something to choose from, found no weight");
        }
        repartir(seuils.length / somme);
    }

    /** Each choice with the weight that is told of it, 0 or more. */
    public static <T> Tirage<T> pondere(List<T> choix, ToDoubleFunction<T> poids) {
        return new Tirage<>(choix, rang -> poids.applyAsDouble(choix.get(rang)));
    }

    /** Each choice with the weight of its rank, 0 or more. */
    public static <T> Tirage<T> parRang(List<T> choix, IntToDoubleFunction poids) {
        return new Tirage<>(choix, poids);
    }

    /** Zipf's law: the weight of the rank r is 1 / (r + decalage). A greater shift makes the first ones less heavy. */
    public static <T> Tirage<T> zipf(List<T> choix, double decalage) {
        return new Tirage<>(choix, rang -> 1.0 / (rang + 1 + decalage));
    }

    /** One of the choices. */
    public T tirer(Hasard hasard) {
        double place = hasard.reel() * seuils.length;
        int rang = (int) place;
        return choix.get(place - rang < seuils[rang] ? rang : autres[rang]);
    }

    /** Puts weights to the scale where the mean is 1, then fills what is under it with what is above. */
    private void repartir(double echelle) {
        Deque<Integer> petits = new ArrayDeque<>();
        Deque<Integer> grands = new ArrayDeque<>();
        for (int rang = 0; rang < seuils.length; rang++) {
            seuils[rang] *= echelle;
            autres[rang] = rang;
            (seuils[rang] < 1 ? petits : grands).push(rang);
        }
        while (!petits.isEmpty() && !grands.isEmpty()) {
            int petit = petits.pop();
            int grand = grands.peek();
            autres[petit] = grand;
            seuils[grand] -= 1 - seuils[petit];
            if (seuils[grand] < 1) {
                petits.push(grands.pop());
            }
        }
        grands.forEach(rang -> seuils[rang] = 1);
        petits.forEach(rang -> seuils[rang] = 1);
    }
}
