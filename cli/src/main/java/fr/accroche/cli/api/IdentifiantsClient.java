package fr.accroche.cli.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What an OAuth 2.0 client shows to get a token.
 *
 * @param identifiant its name
 * @param secret its secret
 */
public record IdentifiantsClient(String identifiant, String secret) {
    /** The value of the Authorization header (RFC 6749 §2.3.1: each part form-encoded first). */
    String enteteBasic() {
        String paire = coder(identifiant) + ":" + coder(secret);
        return "Basic " + Base64.getEncoder().encodeToString(paire.getBytes(StandardCharsets.UTF_8));
    }

    private static String coder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "IdentifiantsClient[" + identifiant + "]";
    }
}
