package fr.accroche.cli.commande;

/**
 * A command that cannot go on, with what to tell the person in French and the exit code. Caught once, by {@code
 * Accroche}; its stack trace is printed only with {@code --trace}.
 */
public final class EchecCommande extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final CodeSortie code;

    /** @param message in French, with place and remedy, without personal data */
    public EchecCommande(CodeSortie code, String message) {
        super(message);
        this.code = code;
    }

    /** @param message in French, with place and remedy, without personal data */
    public EchecCommande(CodeSortie code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public CodeSortie code() {
        return code;
    }
}
