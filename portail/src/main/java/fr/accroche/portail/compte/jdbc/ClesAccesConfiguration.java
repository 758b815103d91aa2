package fr.accroche.portail.compte.jdbc;

import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.net.URI;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Passkeys: Spring Security's own parts, on our database and for the address by which users reach the portal. */
@Configuration(proxyBeanMethods = false)
@SiRole(RoleNoeud.WEB)
class ClesAccesConfiguration {
    @Bean
    PublicKeyCredentialUserEntityRepository personnesClesAcces(BaseWeb base) {
        return new JdbcPublicKeyCredentialUserEntityRepository(new JdbcTemplate(base.source()));
    }

    @Bean
    UserCredentialRepository registreClesAcces(BaseWeb base) {
        return new JdbcUserCredentialRepository(new JdbcTemplate(base.source()));
    }

    @Bean
    WebAuthnRelyingPartyOperations operationsClesAcces(
            PublicKeyCredentialUserEntityRepository personnes,
            UserCredentialRepository cles,
            AccrocheProperties proprietes) {
        URI adresse = proprietes.url();
        PublicKeyCredentialRpEntity portail = PublicKeyCredentialRpEntity.builder()
                .id(adresse.getHost())
                .name("Accroche")
                .build();
        String origine = adresse.getScheme() + "://" + adresse.getAuthority();
        return new Webauthn4JRelyingPartyOperations(personnes, cles, portail, Set.of(origine));
    }
}
