package fr.accroche.portail.administration.proconnect;

import org.springframework.security.oauth2.jwt.BadJwtException;

/** A token that is not believed, for a reason with a code of its own. Its message holds nothing of the token. */
final class JetonRefuse extends BadJwtException {
    private static final long serialVersionUID = 1L;

    private final MotifJeton motif;

    JetonRefuse(MotifJeton motif) {
        super(motif.code());
        this.motif = motif;
    }

    JetonRefuse(MotifJeton motif, Throwable cause) {
        super(motif.code(), cause);
        this.motif = motif;
    }

    MotifJeton motif() {
        return motif;
    }
}
