package fr.accroche.portail.autorisation;

import java.util.Optional;

/**
 * A way to an object by HTTP.
 *
 * @param methode HTTP method, empty for any
 * @param chemin path pattern, exactly as the controller writes it
 */
public record Route(Optional<String> methode, String chemin) {
    private static final String TOUTE_METHODE = "*";

    /** Reads {@code "GET /espace/depots/{id}"}, or {@code "* /error"} for any method. */
    static Route de(String texte) {
        int blanc = texte.indexOf(' ');
        if (blanc < 0 || texte.charAt(blanc + 1) != '/') {
            throw new IllegalArgumentException("Expected a method and a path, found " + texte);
        }
        String methode = texte.substring(0, blanc);
        return new Route(
                methode.equals(TOUTE_METHODE) ? Optional.empty() : Optional.of(methode), texte.substring(blanc + 1));
    }

    @Override
    public String toString() {
        return methode.orElse(TOUTE_METHODE) + " " + chemin;
    }
}
