package fr.accroche.controle.schema;

import java.util.List;

/** A piece of a content model in order, as the XSD writes it, before it becomes an automaton. */
sealed interface Particule {
    /** Upper bound written {@code unbounded}. */
    int SANS_BORNE = -1;

    int min();

    int max();

    /** One element, {@code min} to {@code max} times. */
    record Element(ElementDeclare declaration, int min, int max) implements Particule {}

    /** All of them, in order. */
    record Suite(List<Particule> parties, int min, int max) implements Particule {
        public Suite {
            parties = List.copyOf(parties);
        }
    }

    /** One of them. */
    record Choix(List<Particule> parties, int min, int max) implements Particule {
        public Choix {
            parties = List.copyOf(parties);
        }
    }
}
