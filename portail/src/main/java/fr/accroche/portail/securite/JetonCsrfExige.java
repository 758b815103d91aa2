package fr.accroche.portail.securite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which requests must bring the anti-forgery token: every change, except a file sent by a plain form from a page of this
 * very site. There the token would stand behind 200 MB or in the address; the {@code Origin} header, which no page can
 * forge, is checked instead, beside the SameSite cookie (OWASP, ASVS 3.5.1).
 */
final class JetonCsrfExige implements RequestMatcher {
    private static final Set<String> FORMULAIRES =
            Set.of("/espace/depots", "/espace/construire", "/essai", "/verifier");

    @Override
    public boolean matches(HttpServletRequest requete) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(requete) && !estFormulaireDeFichier(requete);
    }

    private static boolean estFormulaireDeFichier(HttpServletRequest requete) {
        String type = requete.getContentType();
        return "POST".equals(requete.getMethod())
                && FORMULAIRES.contains(requete.getServletPath())
                && type != null
                && type.startsWith("multipart/form-data")
                && estMemeOrigine(requete, requete.getHeader(HttpHeaders.ORIGIN));
    }

    private static boolean estMemeOrigine(HttpServletRequest requete, @Nullable String origine) {
        if (origine == null || !origine.matches("https?://[^/\\s]+")) {
            return false;
        }
        UriComponents annoncee = UriComponentsBuilder.fromUriString(origine).build();
        String hote = annoncee.getHost();
        return requete.getScheme().equals(annoncee.getScheme())
                && requete.getServerName().equalsIgnoreCase(hote)
                && requete.getServerPort() == port(annoncee);
    }

    private static int port(UriComponents adresse) {
        if (adresse.getPort() >= 0) {
            return adresse.getPort();
        }
        return "https".equals(adresse.getScheme()) ? 443 : 80;
    }
}
