package fr.accroche.portail.socle;

/** The portal cannot start; the message is a French sentence for whoever runs it, with the remedy. */
public final class DemarrageImpossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DemarrageImpossible(String message) {
        super(message);
    }

    public DemarrageImpossible(String message, Throwable cause) {
        super(message, cause);
    }
}
