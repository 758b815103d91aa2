package fr.accroche.portail.securite;

import fr.accroche.portail.compte.EtapesConnexion;
import fr.accroche.portail.compte.RolesVivants;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The three ways in, in the order they are tried: tokens for machines, the API, browsers. */
@Configuration(proxyBeanMethods = false)
@SiRole(RoleNoeud.WEB)
class ChainesConfiguration {
    /** No inline script or style, nothing from elsewhere; {@code data:} for the small images of style sheets. */
    static final String POLITIQUE_CONTENU =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain chaineJetons(HttpSecurity http, PasswordEncoder encodeur) {
        http.securityMatcher("/oauth2/token", "/oauth2/jwks", "/.well-known/oauth-authorization-server")
                .oauth2AuthorizationServer(serveur -> serveur.clientAuthentication(clients ->
                        clients.authenticationProviders(fournisseurs -> fournisseurs.stream()
                                .filter(ClientSecretAuthenticationProvider.class::isInstance)
                                .map(ClientSecretAuthenticationProvider.class::cast)
                                .forEach(parSecret -> parSecret.setPasswordEncoder(new SecretsSuccessifs(encodeur))))))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requetes -> requetes.anyRequest().authenticated());
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain chaineApi(HttpSecurity http, RefusApi refus, MatriceAuthorizationManager matrice) {
        http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(serveur -> serveur.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(refus)
                        .accessDeniedHandler(refus))
                .exceptionHandling(
                        pannes -> pannes.authenticationEntryPoint(refus).accessDeniedHandler(refus))
                .authorizeHttpRequests(requetes -> requetes.anyRequest().access(matrice))
                .headers(ChainesConfiguration::entetes);
        return http.build();
    }

    /**
     * Browsers. Who may do what stands in the authorisation table alone. Passwords are checked by the one {@code AuthenticationProvider} of the
     * application: given here as well, it would be asked twice.
     */
    @Bean
    @Order(3)
    SecurityFilterChain chaineNavigateur(
            HttpSecurity http, MatriceAuthorizationManager matrice, RolesVivants roles, EtapesConnexion etapes) {
        http.authorizeHttpRequests(requetes -> requetes.anyRequest().access(matrice))
                .formLogin(formulaire -> formulaire
                        .loginPage("/connexion")
                        .usernameParameter("identifiant")
                        .passwordParameter("motDePasse")
                        .authenticationDetailsSource(etapes::provenance)
                        .successHandler((requete, reponse, qui) -> reponse.sendRedirect(EtapesConnexion.SECOND_FACTEUR))
                        .failureUrl("/connexion?erreur"))
                .exceptionHandling(refus -> refus.accessDeniedHandler(new RefusNavigateur(etapes)))
                .logout(sortie -> sortie.logoutUrl("/deconnexion").logoutSuccessUrl("/connexion?deconnexion"))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(new JetonCsrfExige()))
                .addFilterBefore(new DureeSessionFilter(), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new SessionVivanteFilter(roles), AnonymousAuthenticationFilter.class)
                .headers(ChainesConfiguration::entetes);
        return http.build();
    }

    private static void entetes(HeadersConfigurer<HttpSecurity> entetes) {
        entetes(entetes, "");
    }

    /** @param versOrigine another origin to which the forms of this chain may lead, empty for none */
    static void entetes(HeadersConfigurer<HttpSecurity> entetes, String versOrigine) {
        String politiqueContenu =
                POLITIQUE_CONTENU.replace("form-action 'self'", ("form-action 'self' " + versOrigine).strip());
        entetes.contentSecurityPolicy(politique -> politique.policyDirectives(politiqueContenu))
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(politique -> politique.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        politique -> politique.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .httpStrictTransportSecurity(
                        hsts -> hsts.maxAgeInSeconds(31_536_000L).includeSubDomains(true));
    }
}
