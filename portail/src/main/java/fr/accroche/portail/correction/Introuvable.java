package fr.accroche.portail.correction;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** One answer for what does not exist and for what is another organism's. */
final class Introuvable extends ResponseStatusException {
    private static final long serialVersionUID = 1L;

    Introuvable() {
        super(HttpStatus.NOT_FOUND);
    }
}
