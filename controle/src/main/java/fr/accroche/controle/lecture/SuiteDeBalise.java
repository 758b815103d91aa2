package fr.accroche.controle.lecture;

import java.util.Arrays;
import java.util.List;

/**
 * What followed the name of a start tag last time, attributes and {@code >}, and what it said: in real files it is {@code
 * xsi:nil="true"/>} and nothing else. Good while no namespace declaration changes. Immutable.
 */
final class SuiteDeBalise {
    private static final int LONGUEUR_MAXIMALE = 256;

    final List<BaliseOctets.Attribut> attributs;
    /** The tag is its own end. */
    final boolean vide;

    private final int generation;
    private final byte[] octets;

    private SuiteDeBalise(byte[] octets, List<BaliseOctets.Attribut> attributs, boolean vide, int generation) {
        this.octets = octets;
        this.attributs = List.copyOf(attributs);
        this.vide = vide;
        this.generation = generation;
    }

    /** True when it is of one line and of characters of one byte, so that it moves neither line nor column otherwise. */
    static boolean estRetenable(byte[] o, int debut, int fin) {
        boolean retenable = fin - debut <= LONGUEUR_MAXIMALE;
        for (int p = debut; retenable && p < fin; p++) {
            retenable = o[p] >= ' ';
        }
        return retenable;
    }

    /** @param generation of the declarations in force */
    static SuiteDeBalise de(
            byte[] o, int debut, int fin, List<BaliseOctets.Attribut> attributs, boolean vide, int generation) {
        return new SuiteDeBalise(Arrays.copyOfRange(o, debut, fin), attributs, vide, generation);
    }

    int longueur() {
        return octets.length;
    }

    /** True when these very bytes stand there, under the same declarations. */
    boolean estEn(byte[] source, int place, int generationEnVigueur) {
        return generation == generationEnVigueur
                && Arrays.equals(source, place, place + octets.length, octets, 0, octets.length);
    }
}
