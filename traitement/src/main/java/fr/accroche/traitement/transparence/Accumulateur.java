package fr.accroche.traitement.transparence;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The root of leaves that come one after the other, in memory of the order of the logarithm of their number: one hash for
 * each complete subtree. It knows nothing of how a log is kept, so it can judge it. Not thread-safe.
 */
public final class Accumulateur {
    private final Deque<Empreinte> sousArbres = new ArrayDeque<>();
    private long taille;

    /** Adds the next leaf. */
    public void ajouter(Empreinte feuille) {
        Empreinte racine = feuille;
        for (long reste = taille; (reste & 1) == 1; reste >>= 1) {
            racine = Empreinte.noeud(sousArbres.pop(), racine);
        }
        sousArbres.push(racine);
        taille++;
    }

    public long taille() {
        return taille;
    }

    /** The root of what has come so far. */
    public Empreinte racine() {
        return sousArbres.stream()
                .reduce((droite, gauche) -> Empreinte.noeud(gauche, droite))
                .orElseGet(Empreinte::vide);
    }
}
