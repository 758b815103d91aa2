package fr.accroche.portail.administration.proconnect;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Reads a token signed by one of the provider's published keys with one of two algorithms, then checks what it says. */
final class DecodeurJetons implements JwtDecoder {
    private static final Set<JWSAlgorithm> ALGORITHMES = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

    private final NimbusJwtDecoder signatures;
    private final Function<Jwt, Optional<MotifJeton>> controle;

    /** @param cles where the provider publishes its keys */
    DecodeurJetons(String cles, Function<Jwt, Optional<MotifJeton>> controle) {
        this.signatures = NimbusJwtDecoder.withJwkSetUri(cles)
                .jwsAlgorithms(admis -> {
                    admis.add(SignatureAlgorithm.RS256);
                    admis.add(SignatureAlgorithm.ES256);
                })
                .build();
        // All is checked by `controle`, each with its own reason.
        signatures.setJwtValidator(jeton -> OAuth2TokenValidatorResult.success());
        this.controle = controle;
    }

    @Override
    public Jwt decode(String jeton) {
        verifierAlgorithme(jeton);
        Jwt lu = verifierSignature(jeton);
        Optional<MotifJeton> refus = controle.apply(lu);
        if (refus.isPresent()) {
            throw new JetonRefuse(refus.get());
        }
        return lu;
    }

    private static void verifierAlgorithme(String jeton) {
        Algorithm algorithme;
        try {
            algorithme = JWTParser.parse(jeton).getHeader().getAlgorithm();
        } catch (ParseException e) {
            throw new JetonRefuse(MotifJeton.ILLISIBLE, e);
        }
        if (!ALGORITHMES.contains(algorithme)) {
            throw new JetonRefuse(MotifJeton.ALGORITHME);
        }
    }

    /** Keys that cannot be fetched are no reason to refuse a token for ever: that failure goes through as it is. */
    private Jwt verifierSignature(String jeton) {
        try {
            return signatures.decode(jeton);
        } catch (BadJwtException e) {
            throw new JetonRefuse(motif(String.valueOf(e.getMessage())), e);
        }
    }

    /** The library tells by its message only. */
    private static MotifJeton motif(String message) {
        if (message.contains("no matching key")) {
            return MotifJeton.CLE;
        }
        return message.contains("signature") ? MotifJeton.SIGNATURE : MotifJeton.ILLISIBLE;
    }
}
