package fr.accroche.portail.probleme;

import org.springframework.http.HttpStatus;

/**
 * A request that is refused without anything being stored. The detail is a French sentence with the remedy, without any
 * value that came in the request.
 */
public final class RefusRequete extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus statut;
    private final String code;

    /** @param code stable, as {@code REQ-FICHIER-TROP-GRAND} */
    public RefusRequete(HttpStatus statut, String code, String detail) {
        super(detail);
        this.statut = statut;
        this.code = code;
    }

    public HttpStatus statut() {
        return statut;
    }

    public String code() {
        return code;
    }

    /** The French sentence. */
    public String detail() {
        String message = getMessage();
        return message == null ? code : message;
    }
}
