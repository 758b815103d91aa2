package fr.accroche.portail.compte.connexion;

import fr.accroche.portail.socle.AccrocheProperties;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Recognises a browser that came in before: a random value, of which the base keeps the SHA-256 with the identifier. It
 * opens nothing; it spares its owner the throttling that others bring about (OWASP, device cookies) and tells a new
 * device from an old one.
 */
@Component
class CookieAppareil {
    private static final String NOM = "appareil";
    private static final String NOM_HTTPS = "__Host-appareil";
    private static final Duration DUREE = Duration.ofDays(365);
    private static final int OCTETS = 24;

    private final SecureRandom alea;
    private final boolean https;

    CookieAppareil(SecureRandom alea, AccrocheProperties proprietes) {
        this.alea = alea;
        this.https = proprietes.https();
    }

    static Optional<String> lire(HttpServletRequest requete) {
        Cookie[] cookies = requete.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> NOM.equals(cookie.getName()) || NOM_HTTPS.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Gives this browser a value of its own. */
    String poser(HttpServletResponse reponse) {
        byte[] tirage = new byte[OCTETS];
        alea.nextBytes(tirage);
        String valeur = Base64.getUrlEncoder().withoutPadding().encodeToString(tirage);
        reponse.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(https ? NOM_HTTPS : NOM, valeur)
                        .path("/")
                        .httpOnly(true)
                        .secure(https)
                        .sameSite("Lax")
                        .maxAge(DUREE)
                        .build()
                        .toString());
        return valeur;
    }
}
