package fr.accroche.nirisation.score;

/** A weights file that cannot be trusted: the French message says what was expected and what was found. */
public final class PoidsIllisiblesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PoidsIllisiblesException(String message) {
        super(message);
    }

    PoidsIllisiblesException(String message, Throwable cause) {
        super(message, cause);
    }
}
