package fr.accroche.controle.rapport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or a script that goes into the page itself, with the hash by which the page's policy admits it and
 * nothing else (CSP level 3, hash-source).
 *
 * @param contenu as it stands in the page
 */
record Integre(String contenu) {
    /** @param nom of a resource beside this class */
    static Integre lire(String nom) {
        try (InputStream flux = Integre.class.getResourceAsStream(nom)) {
            if (flux == null) {
                throw new IllegalStateException("Expected " + nom + " beside the classes, found none");
            }
            return new Integre(new String(flux.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the policy wants it: {@code 'sha256-…'}. */
    String empreinte() {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(contenu.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(sha256) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in the JDK", e);
        }
    }
}
