package fr.accroche.portail.identite;

/** Nobody can say for now who the holders are; the message is what the depositor may read, in French. */
public final class IdentitesIndisponibles extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IdentitesIndisponibles(String phrase) {
        super(phrase);
    }
}
