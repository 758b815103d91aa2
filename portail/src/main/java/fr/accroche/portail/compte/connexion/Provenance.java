package fr.accroche.portail.compte.connexion;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a login comes from: what throttling goes by.
 *
 * @param adresse network address
 * @param appareil what the browser's device cookie holds, null without one
 */
public record Provenance(String adresse, @Nullable String appareil) implements Serializable {
    public static Provenance de(HttpServletRequest requete) {
        return new Provenance(
                requete.getRemoteAddr(), CookieAppareil.lire(requete).orElse(null));
    }

    Optional<String> cookie() {
        return Optional.ofNullable(appareil);
    }

    /** The /24 network, or the first four groups of an IPv6 address. */
    String reseau() {
        return adresse.contains(":")
                ? adresse.replaceAll("^((?:[^:]*:){4}).*$", "$1")
                : adresse.replaceAll("\\.\\d+$", "");
    }

    @Override
    public String toString() {
        return "Provenance[" + reseau() + "]";
    }
}
