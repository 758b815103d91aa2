package fr.accroche.portail.compte.secondfacteur;

import com.webauthn4j.util.exception.WebAuthnException;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys as second factor, by Spring Security's relying party. What is asked of the browser waits in the session, for
 * one answer. Safe to share between threads.
 */
@Component
@SiRole(RoleNoeud.WEB)
public class ClesAcces {
    private static final Logger LOG = LoggerFactory.getLogger(ClesAcces.class);
    private static final String CREATION = "accroche.cleCreation";
    private static final String DEMANDE = "accroche.cleDemande";
    private static final int NOM_LE_PLUS_LONG = 60;
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> REPONSE =
            new TypeReference<>() {};

    private final WebAuthnRelyingPartyOperations operations;
    private final PublicKeyCredentialUserEntityRepository personnes;
    private final UserCredentialRepository cles;
    private final VerificationSecondFacteur verification;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    ClesAcces(
            WebAuthnRelyingPartyOperations operations,
            PublicKeyCredentialUserEntityRepository personnes,
            UserCredentialRepository cles,
            VerificationSecondFacteur verification) {
        this.operations = operations;
        this.personnes = personnes;
        this.cles = cles;
        this.verification = verification;
    }

    /** What a browser needs to make a new passkey, in JSON. */
    public String proposer(String identifiant, HttpSession session) {
        PublicKeyCredentialCreationOptions options = operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(qui(identifiant)));
        session.setAttribute(CREATION, options);
        return json.writeValueAsString(options);
    }

    /** Keeps the passkey that the browser made. */
    public void ajouter(UUID utilisateur, String reponse, HttpSession session) throws ReponseInvalide {
        Object options = session.getAttribute(CREATION);
        session.removeAttribute(CREATION);
        try {
            RelyingPartyPublicKey cle = json.readValue(reponse, RelyingPartyPublicKey.class);
            if (!(options instanceof PublicKeyCredentialCreationOptions creation) || !estNom(cle.getLabel())) {
                throw new ReponseInvalide();
            }
            operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(creation, cle));
        } catch (JacksonException | IllegalArgumentException | IllegalStateException e) {
            LOG.info("A passkey is refused: {}", e.getClass().getSimpleName());
            throw new ReponseInvalide();
        } catch (RuntimeException e) {
            // The library throws kinds of its own for each fault of an answer.
            if (!e.getClass().getName().startsWith("com.webauthn4j.")) {
                throw e;
            }
            LOG.info("A passkey is refused: {}", e.getClass().getSimpleName());
            throw new ReponseInvalide();
        }
        verification.cleAjoutee(utilisateur);
    }

    private static boolean estNom(@Nullable String nom) {
        return nom != null && !nom.isBlank() && nom.length() <= NOM_LE_PLUS_LONG;
    }

    /** What a browser needs to use one of this user's passkeys, in JSON. */
    public String demander(String identifiant, HttpSession session) {
        PublicKeyCredentialRequestOptions options = operations.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(qui(identifiant)));
        session.setAttribute(DEMANDE, options);
        return json.writeValueAsString(options);
    }

    /** True when the answer is by a passkey of this very user, to what was last asked in this session. */
    public boolean reconnaitre(String identifiant, String reponse, HttpSession session) {
        Object options = session.getAttribute(DEMANDE);
        session.removeAttribute(DEMANDE);
        if (!(options instanceof PublicKeyCredentialRequestOptions demande)) {
            return false;
        }
        try {
            PublicKeyCredentialUserEntity personne = operations.authenticate(
                    new RelyingPartyAuthenticationRequest(demande, json.readValue(reponse, REPONSE)));
            return identifiant.equals(personne.getName());
        } catch (JacksonException | WebAuthnException | IllegalArgumentException | IllegalStateException e) {
            LOG.info("A passkey is not recognised: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** The passkeys of a user. */
    public List<CleAcces> de(String identifiant) {
        PublicKeyCredentialUserEntity personne = personnes.findByUsername(identifiant);
        return personne == null
                ? List.of()
                : cles.findByUserId(personne.getId()).stream()
                        .map(cle -> new CleAcces(
                                cle.getCredentialId().toBase64UrlString(),
                                cle.getLabel(),
                                cle.getCreated(),
                                cle.getLastUsed()))
                        .toList();
    }

    /** Removes a passkey of this user; nothing happens when it has no such passkey. */
    public void retirer(String identifiant, String id) {
        if (de(identifiant).stream().anyMatch(cle -> cle.id().equals(id))) {
            cles.delete(Bytes.fromBase64(id));
        }
    }

    private static Authentication qui(String identifiant) {
        return UsernamePasswordAuthenticationToken.authenticated(identifiant, null, AuthorityUtils.NO_AUTHORITIES);
    }

    /**
     * A passkey, for its owner.
     *
     * @param id names it among those of its owner
     */
    public record CleAcces(String id, String nom, Instant creeeLe, Instant utiliseeLe) {}

    /** The browser's answer cannot be taken. */
    public static final class ReponseInvalide extends Exception {
        private static final long serialVersionUID = 1L;

        ReponseInvalide() {
            super("Expected a new passkey for what was asked in this session, found another answer");
        }

        /** What the user may read. */
        public String phrase() {
            return "La clé d’accès n’a pas pu être enregistrée. Réessayez, ou choisissez une application qui donne des codes.";
        }
    }
}
