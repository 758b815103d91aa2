package fr.accroche.portail.administration.proconnect;

import java.util.Objects;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * What a check of the provider's tokens needs of our registration.
 *
 * @param client our identifier there
 * @param cles where it publishes its keys
 * @param information where it tells who somebody is
 */
record Fournisseur(String emetteur, String client, String cles, String information) {
    static Fournisseur de(ClientRegistration inscription) {
        ClientRegistration.ProviderDetails details = inscription.getProviderDetails();
        return new Fournisseur(
                Objects.requireNonNull(details.getIssuerUri()),
                inscription.getClientId(),
                Objects.requireNonNull(details.getJwkSetUri()),
                Objects.requireNonNull(details.getUserInfoEndpoint().getUri()));
    }
}
