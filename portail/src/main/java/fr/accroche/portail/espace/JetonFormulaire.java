package fr.accroche.portail.espace;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * The CSRF check of a streamed form. The security chain leaves multipart forms of the upload route to it, since it could
 * read their token only by having the container parse, and spool, the whole form.
 */
final class JetonFormulaire {
    private final HttpServletRequest requete;
    private final CsrfToken attendu;

    private JetonFormulaire(HttpServletRequest requete, CsrfToken attendu) {
        this.requete = requete;
        this.attendu = attendu;
    }

    /** @throws JetonRefuse when the chain put no token in the request */
    static JetonFormulaire de(HttpServletRequest requete) throws JetonRefuse {
        if (requete.getAttribute(DeferredCsrfToken.class.getName()) instanceof DeferredCsrfToken jeton) {
            return new JetonFormulaire(requete, jeton.get());
        }
        throw new JetonRefuse();
    }

    String nomDuChamp() {
        return attendu.getParameterName();
    }

    /**
     * Compares in constant time.
     *
     * @throws JetonRefuse when the value is not this session's token
     */
    void verifier(String recu) throws JetonRefuse {
        String resolu = new XorCsrfTokenRequestAttributeHandler().resolveCsrfTokenValue(avecEntete(recu), attendu);
        if (resolu == null || !MessageDigest.isEqual(octets(resolu), octets(attendu.getToken()))) {
            throw new JetonRefuse();
        }
    }

    private HttpServletRequest avecEntete(String recu) {
        return new HttpServletRequestWrapper(requete) {
            @Override
            public @Nullable String getHeader(String nom) {
                return nom.equals(attendu.getHeaderName()) ? recu : super.getHeader(nom);
            }
        };
    }

    private static byte[] octets(String jeton) {
        return jeton.getBytes(StandardCharsets.UTF_8);
    }
}
