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
}
