package fr.accroche.traitement.transparence;

import java.util.ArrayList;
import java.util.List;

/** The definitions of RFC 6962 §2.1 word for word, on a list of leaves: slow, and right by reading. */
final class ArbreNaif {
    private ArbreNaif() {}

    static Empreinte racine(List<Empreinte> d) {
        if (d.isEmpty()) {
            return Empreinte.vide();
        }
        if (d.size() == 1) {
            return d.get(0);
        }
        int k = k(d.size());
        return Empreinte.noeud(racine(d.subList(0, k)), racine(d.subList(k, d.size())));
    }

    static List<Empreinte> chemin(int m, List<Empreinte> d) {
        if (d.size() == 1) {
            return List.of();
        }
        int k = k(d.size());
        return m < k
                ? avec(chemin(m, d.subList(0, k)), racine(d.subList(k, d.size())))
                : avec(chemin(m - k, d.subList(k, d.size())), racine(d.subList(0, k)));
    }

    static List<Empreinte> coherence(int m, List<Empreinte> d) {
        return coherence(m, d, true);
    }

    private static List<Empreinte> coherence(int m, List<Empreinte> d, boolean b) {
        if (m == d.size()) {
            return b ? List.of() : List.of(racine(d));
        }
        int k = k(d.size());
        return m <= k
                ? avec(coherence(m, d.subList(0, k), b), racine(d.subList(k, d.size())))
                : avec(coherence(m - k, d.subList(k, d.size()), false), racine(d.subList(0, k)));
    }

    /** The largest power of two smaller than n. */
    private static int k(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static List<Empreinte> avec(List<Empreinte> debut, Empreinte fin) {
        List<Empreinte> liste = new ArrayList<>(debut);
        liste.add(fin);
        return liste;
    }
}
