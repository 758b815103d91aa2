package fr.accroche.construction.valeur;

import fr.accroche.construction.CauseTableur;

/** What became of a cell. */
public sealed interface Conversion {
    /** Nothing stands there, or a word for nothing. */
    record Absente() implements Conversion {}

    /** A text that the schema accepts. */
    record Lue(String texte) implements Conversion {}

    /** No text that the schema would accept, with the French sentences that say why and what to do. */
    record Refusee(CauseTableur cause, String message, String remede) implements Conversion {}
}
