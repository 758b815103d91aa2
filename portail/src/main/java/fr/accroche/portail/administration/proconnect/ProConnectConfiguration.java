package fr.accroche.portail.administration.proconnect;

import fr.accroche.portail.administration.Agents;
import fr.accroche.portail.administration.EntreeAgents;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.web.client.RestClient;

/** Wires the agents' way in, when a provider is configured. */
@Configuration(proxyBeanMethods = false)
@SiRole(RoleNoeud.WEB)
@ConditionalOnProperty("accroche.proconnect.url")
class ProConnectConfiguration {
    private static final Duration ATTENTE = Duration.ofSeconds(10);

    @Bean
    ConfigurationProConnect configurationProConnect(AccrocheProperties proprietes, Environment environnement) {
        return ConfigurationProConnect.de(proprietes, environnement.acceptsProfiles(Profiles.of("demo")));
    }

    @Bean
    DecouverteProConnect decouverteProConnect(ConfigurationProConnect configuration) {
        return new DecouverteProConnect(configuration, client());
    }

    /** Of identity tokens; found by the framework by its type. */
    @Bean
    JwtDecoderFactory<ClientRegistration> decodeursIdentite(Clock horloge) {
        return inscription -> {
            Fournisseur fournisseur = Fournisseur.de(inscription);
            ControleJeton controle = new ControleJeton(fournisseur.emetteur(), fournisseur.client(), horloge);
            return new DecodeurJetons(fournisseur.cles(), controle::identite);
        };
    }

    @Bean
    EntreeAgents entreeAgents(
            ConfigurationProConnect configuration,
            DecouverteProConnect decouverte,
            Agents agents,
            AccrocheProperties proprietes,
            Journal journal,
            Clock horloge) {
        InformationAgents information =
                new InformationAgents(client(), agents, proprietes.proconnect().sirets(), horloge);
        return new EntreeAgents() {
            @Override
            public void brancher(HttpSecurity http) {
                http.oauth2Login(connexion -> connexion
                                .loginPage("/administration/connexion")
                                .clientRegistrationRepository(decouverte)
                                .authorizedClientRepository(new SansMemoireClients())
                                .authorizationEndpoint(depart -> depart.authorizationRequestResolver(
                                        new DemandeProConnect(decouverte, "/administration/vers")))
                                .redirectionEndpoint(retour -> retour.baseUri("/administration/proconnect/retour"))
                                .userInfoEndpoint(infos -> infos.oidcUserService(information))
                                .successHandler(succes(journal))
                                .failureHandler(new RefusConnexion(journal)))
                        .logout(sortie -> sortie.logoutUrl("/administration/deconnexion")
                                .logoutSuccessHandler(fin(decouverte, proprietes)))
                        .addFilterBefore(
                                new FournisseurJoignableFilter(decouverte, "/administration/vers/proconnect"),
                                OAuth2AuthorizationRequestRedirectFilter.class)
                        .addFilterBefore(new AgentVivantFilter(agents), AnonymousAuthenticationFilter.class);
            }

            @Override
            public String origine() {
                return configuration.origine();
            }
        };
    }

    private static AuthenticationSuccessHandler succes(Journal journal) {
        SavedRequestAwareAuthenticationSuccessHandler suite = new SavedRequestAwareAuthenticationSuccessHandler();
        suite.setDefaultTargetUrl("/administration");
        return (requete, reponse, qui) -> {
            journal.consigner(new Fait(
                    qui.getName(),
                    Optional.empty(),
                    "CONNEXION_AGENT",
                    "session",
                    "OK",
                    Optional.of(requete.getRemoteAddr())));
            suite.onAuthenticationSuccess(requete, reponse, qui);
        };
    }

    private static OidcClientInitiatedLogoutSuccessHandler fin(
            DecouverteProConnect decouverte, AccrocheProperties proprietes) {
        OidcClientInitiatedLogoutSuccessHandler fin = new OidcClientInitiatedLogoutSuccessHandler(decouverte);
        fin.setPostLogoutRedirectUri(proprietes.url() + "/administration/connexion?deconnexion");
        fin.setDefaultTargetUrl("/administration/connexion?deconnexion");
        return fin;
    }

    private static RestClient client() {
        JdkClientHttpRequestFactory fabrique = new JdkClientHttpRequestFactory();
        fabrique.setReadTimeout(ATTENTE);
        return RestClient.builder().requestFactory(fabrique).build();
    }
}
