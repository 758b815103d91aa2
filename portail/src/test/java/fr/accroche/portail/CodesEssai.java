package fr.accroche.portail;

import fr.accroche.portail.compte.secondfacteur.SecretTotp;
import fr.accroche.portail.compte.secondfacteur.Totp;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The application of the users of the tests: they all share one secret. Each code it gives is newer than the one before. */
public final class CodesEssai {
    /** Base32 of 20 bytes. */
    public static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static final Map<String, Long> DERNIERS = new ConcurrentHashMap<>();

    private CodesEssai() {}

    /**
     * A code that the portal has not taken from this user yet: of this step, then of the next.
     *
     * @throws IllegalStateException after two of them within one step
     */
    public static String prochain(String identifiant) {
        long maintenant = Totp.pas(Instant.now());
        long pas = DERNIERS.merge(identifiant, maintenant, (dernier, premier) -> Math.max(dernier + 1, premier));
        if (pas > maintenant + 1) {
            throw new IllegalStateException("Expected at most two logins of one user within 30 seconds");
        }
        return Totp.code(SecretTotp.lire(SECRET), pas);
    }

    /** To be called once the secret was given to the portal anew: it has forgotten which codes it took. */
    public static void recommencer(String identifiant) {
        DERNIERS.remove(identifiant);
    }
}
