package fr.accroche.portail.administration.proconnect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a token of the provider must say, beyond a right signature (OpenID Connect Core 3.1.3.7; ASVS 10.5). Nonce and
 * state are the framework's to check, since it drew them.
 */
final class ControleJeton {
    /** A second factor was used, whatever the level of the identity. */
    static final Set<String> ACR_ADMIS = Set.of("eidas0-mfa", "eidas1-mfa", "eidas2", "eidas3");

    private static final Duration DERIVE_HORLOGES = Duration.ofSeconds(60);

    private final String emetteur;
    private final String client;
    private final Clock horloge;

    ControleJeton(String emetteur, String client, Clock horloge) {
        this.emetteur = emetteur;
        this.client = client;
        this.horloge = horloge;
    }

    /** Why this identity token is refused, or nothing. */
    Optional<MotifJeton> identite(Jwt jeton) {
        return commun(jeton).or(() -> acr(jeton));
    }

    /** Why this user information is refused, or nothing. */
    Optional<MotifJeton> information(Jwt jeton, String sujet) {
        return commun(jeton)
                .or(() -> sujet.equals(jeton.getSubject()) ? Optional.empty() : Optional.of(MotifJeton.SUJET));
    }

    private Optional<MotifJeton> commun(Jwt jeton) {
        Instant maintenant = horloge.instant();
        if (!emetteur.equals(jeton.getClaimAsString("iss"))) {
            return Optional.of(MotifJeton.EMETTEUR);
        }
        List<String> audience = Objects.requireNonNullElse(jeton.getAudience(), List.of());
        if (!audience.contains(client)) {
            return Optional.of(MotifJeton.AUDIENCE);
        }
        String demandeur = jeton.getClaimAsString("azp");
        if (demandeur == null ? audience.size() > 1 : !demandeur.equals(client)) {
            return Optional.of(MotifJeton.DEMANDEUR);
        }
        Instant fin = jeton.getExpiresAt();
        if (fin == null || maintenant.isAfter(fin.plus(DERIVE_HORLOGES))) {
            return Optional.of(MotifJeton.EXPIRE);
        }
        Instant emis = jeton.getIssuedAt();
        if (emis == null || emis.isAfter(maintenant.plus(DERIVE_HORLOGES))) {
            return Optional.of(MotifJeton.FUTUR);
        }
        String sujet = jeton.getSubject();
        return sujet == null || sujet.isBlank() ? Optional.of(MotifJeton.SUJET) : Optional.empty();
    }

    private static Optional<MotifJeton> acr(Jwt jeton) {
        String acr = jeton.getClaimAsString("acr");
        if (acr == null) {
            return Optional.of(MotifJeton.ACR_ABSENT);
        }
        return ACR_ADMIS.contains(acr) ? Optional.empty() : Optional.of(MotifJeton.ACR_FAIBLE);
    }
}
