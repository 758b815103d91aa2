package fr.accroche.cli.api;

/** The portal refused, failed, or could not be reached; the message says it in French, without personal data. */
public final class RefusServeur extends Exception {
    private static final long serialVersionUID = 1L;

    RefusServeur(String message) {
        super(message);
    }

    RefusServeur(String message, Throwable cause) {
        super(message, cause);
    }
}
