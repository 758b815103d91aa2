package fr.accroche.traitement.transparence;

/** Where the hashes of a log's complete subtrees are read. */
@FunctionalInterface
public interface Noeuds {
    /**
     * The root of the leaves {@code [rang · 2^niveau, (rang + 1) · 2^niveau)}, all of which are in the log.
     *
     * @param niveau 0 for the leaves
     */
    Empreinte noeud(int niveau, long rang);
}
