package fr.accroche.controle.lecture;

import fr.accroche.modele.Position;

/** Where the current event is. Only valid during the call that gives it; computed when asked. */
public interface Curseur {
    /** Of the first character of the event. */
    Position position();

    /** Of the first character that is not white space from there on, as written in the file. */
    Position positionNonBlanche();

    /** Offset in the file of the first byte of the event, from 0. */
    long octetDebut();

    /** Offset just after the last byte of the event; only for a start or an end tag. */
    long octetFin();
}
