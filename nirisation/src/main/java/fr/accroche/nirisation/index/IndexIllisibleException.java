package fr.accroche.nirisation.index;

/** An index that cannot be used: says what was expected, what was found, and where. Never holds a personal datum. */
public final class IndexIllisibleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndexIllisibleException(String message) {
        super(message);
    }

    public IndexIllisibleException(String message, Throwable cause) {
        super(message, cause);
    }
}
