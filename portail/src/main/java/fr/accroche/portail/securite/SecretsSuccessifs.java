package fr.accroche.portail.securite;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks the secret of a machine client that may have two for a while, its new one and the former: the authorization
 * server knows one text only, which here is their hashes apart by a blank, a character that no hash holds.
 */
final class SecretsSuccessifs implements PasswordEncoder {
    private static final String SEPARATEUR = " ";

    private final PasswordEncoder encodeur;

    SecretsSuccessifs(PasswordEncoder encodeur) {
        this.encodeur = encodeur;
    }

    static String joindre(List<String> haches) {
        return String.join(SEPARATEUR, haches);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return encodeur.encode(secret);
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String haches) {
        return haches != null
                && Arrays.stream(haches.split(SEPARATEUR)).anyMatch(hache -> encodeur.matches(secret, hache));
    }
}
