package fr.accroche.simulateurs.proconnect;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The provider's key, those of a forger, and what each signs. */
final class ClesSimulateur {
    private static final int BITS = 2048;
    private static final String NOM = "cle-du-simulateur";

    private final RSAKey cle = tirer(NOM);
    private final RSAKey autreDuMemeNom = tirer(NOM);
    private final RSAKey inconnue = tirer("cle-inconnue");

    private static RSAKey tirer(String nom) {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(nom)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every JDK makes RSA keys", e);
        }
    }

    String publiees() {
        return new JWKSet(cle.toPublicJWK()).toString();
    }

    String signer(JWTClaimsSet contenu, Falsification comment) {
        try {
            return switch (comment) {
                case SANS_SIGNATURE -> new PlainJWT(contenu).serialize();
                case ALGORITHME_SYMETRIQUE -> symetrique(contenu);
                case AUTRE_CLE, INFORMATION_AUTRE_CLE -> asymetrique(contenu, autreDuMemeNom);
                case CLE_INCONNUE -> asymetrique(contenu, inconnue);
                case CONTENU_CHANGE -> changer(asymetrique(contenu, cle));
                default -> asymetrique(contenu, cle);
            };
        } catch (JOSEException e) {
            throw new IllegalStateException("Expected a key that signs", e);
        }
    }

    private static String asymetrique(JWTClaimsSet contenu, RSAKey cle) throws JOSEException {
        SignedJWT jeton = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(cle.getKeyID()).build(), contenu);
        jeton.sign(new RSASSASigner(cle));
        return jeton.serialize();
    }

    private String symetrique(JWTClaimsSet contenu) throws JOSEException {
        SignedJWT jeton = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(NOM).build(), contenu);
        jeton.sign(new MACSigner(cle.toRSAPublicKey().getEncoded()));
        return jeton.serialize();
    }

    private static String changer(String jeton) {
        String[] parties = jeton.split("\\.");
        String contenu = new String(Base64.getUrlDecoder().decode(parties[1]), StandardCharsets.UTF_8)
                .replace("\"sub\":\"", "\"sub\":\"x");
        return parties[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(contenu.getBytes(StandardCharsets.UTF_8)) + "."
                + parties[2];
    }
}
