package fr.accroche.construction;

/**
 * A file that is no spreadsheet that can be read, or a hostile one. The message is a French sentence with the remedy,
 * without any value read.
 */
public final class TableurRefuseException extends Exception {
    private static final long serialVersionUID = 1L;

    public TableurRefuseException(String message) {
        super(message);
    }

    public TableurRefuseException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The French sentence. */
    public String phrase() {
        return String.valueOf(getMessage());
    }
}
