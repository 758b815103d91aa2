package fr.accroche.controle.lecture;

/** Receives a document as it is read. Whatever the reader, the events are the same. */
public interface RecepteurXml {
    /** A start tag; {@code curseur} is at its {@code <}. {@code balise} is valid during the call only. */
    void debut(Balise balise, Curseur curseur);

    /**
     * A piece of text, references and CDATA resolved, line ends normalised; one run of text may come in several pieces.
     * {@code curseur} is at the beginning of the piece.
     */
    void texte(char[] tampon, int debut, int longueur, Curseur curseur);

    /** An end tag (or the end of an empty tag); {@code curseur} is at its {@code <}. */
    void fin(Curseur curseur);

    /** Reading stops for ever at this fault. */
    void rupture(FauteXml faute);

    /**
     * Offers a leaf in one call, in place of {@code debut}, {@code texte} and {@code fin}. False when it is not wanted in
     * this form: nothing has happened then, and the three calls follow.
     */
    default boolean feuille(Feuille feuille) {
        return false;
    }

    /** True when white space means nothing in the element now open: a reader may then leave it out. */
    default boolean ignoreLesBlancs() {
        return false;
    }
}
