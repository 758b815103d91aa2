package fr.accroche.nirisation.index.memoire;

import fr.accroche.nirisation.index.Lexique;
import fr.accroche.nirisation.normalisation.SquelettePhonetique;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A lexicon on the heap, numbered in the order of the forms. */
final class LexiqueMemoire implements Lexique {
    private final List<String> formes;
    private final Map<String, Integer> numeros;
    private final int[] squelettes;

    private LexiqueMemoire(SortedSet<String> formes, ToIntFunction<String> squelettes) {
        this.formes = List.copyOf(formes);
        this.numeros = IntStream.range(0, this.formes.size())
                .boxed()
                .collect(Collectors.toMap(
                        this.formes::get, Function.<Integer>identity().andThen(i -> i + 1)));
        this.squelettes = this.formes.stream().mapToInt(squelettes).toArray();
    }

    static LexiqueMemoire deMots(SortedSet<String> formes) {
        return new LexiqueMemoire(formes, SquelettePhonetique::empreinte);
    }

    /** Codes have no sound. */
    static LexiqueMemoire deCodes(SortedSet<String> codes) {
        return new LexiqueMemoire(codes, code -> 0);
    }

    @Override
    public int taille() {
        return formes.size();
    }

    @Override
    public int numero(String forme) {
        return numeros.getOrDefault(forme, ABSENT);
    }

    @Override
    public String forme(int numero) {
        return formes.get(numero - 1);
    }

    @Override
    public int squelette(int numero) {
        return squelettes[numero - 1];
    }
}
