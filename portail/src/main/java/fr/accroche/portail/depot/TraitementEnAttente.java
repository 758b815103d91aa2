package fr.accroche.portail.depot;

/** The processing cannot go on for now; the message is what the depositor may read, in French. */
final class TraitementEnAttente extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TraitementEnAttente(String phrase) {
        super(phrase);
    }
}
