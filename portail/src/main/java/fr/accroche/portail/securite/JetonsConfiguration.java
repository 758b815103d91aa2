package fr.accroche.portail.securite;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.securite.jdbc.CleJetonRepository;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Access tokens: short-lived, signed with ES256. */
@Configuration(proxyBeanMethods = false)
@SiRole(RoleNoeud.WEB)
class JetonsConfiguration {
    @Bean
    JWKSource<SecurityContext> clesJetons(CleJetonRepository depot) throws JOSEException, ParseException {
        List<String> connues = depot.clesEnVigueur();
        if (connues.isEmpty()) {
            ECKey cle = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
            connues = depot.installer(cle.getKeyID(), cle.toPublicJWK().toJSONString(), cle.toJSONString());
        }
        List<JWK> cles = new ArrayList<>();
        for (String connue : connues) {
            cles.add(JWK.parse(connue));
        }
        return new ImmutableJWKSet<>(new JWKSet(cles));
    }

    @Bean
    JwtDecoder decodeurJetons(JWKSource<SecurityContext> cles, AccrocheProperties proprietes) {
        NimbusJwtDecoder decodeur = NimbusJwtDecoder.withJwkSource(cles)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decodeur.setJwtValidator(
                JwtValidators.createDefaultWithIssuer(proprietes.url().toString()));
        return decodeur;
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> enteteJetons(ClientsApi clients) {
        return contexte -> {
            contexte.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
            clients.noterUtilisation(contexte.getRegisteredClient().getClientId());
        };
    }

    @Bean
    AuthorizationServerSettings reglagesServeurAutorisation(AccrocheProperties proprietes) {
        return AuthorizationServerSettings.builder()
                .issuer(proprietes.url().toString())
                .build();
    }
}
