package fr.accroche.portail.espace;

/** A form came without the token of the session: it was not written by a page of the portal. */
final class JetonRefuse extends Exception {
    private static final long serialVersionUID = 1L;

    JetonRefuse() {
        super("Expected the session's token before the file, found none or another");
    }
}
