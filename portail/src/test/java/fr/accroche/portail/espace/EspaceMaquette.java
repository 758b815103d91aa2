package fr.accroche.portail.espace;

import fr.accroche.modele.IdClient;
import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.connexion.ConnexionController;
import fr.accroche.portail.depot.ResultatsDepots;
import fr.accroche.portail.depot.StatistiquesDepots;
import fr.accroche.portail.organisme.Organismes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The pages on deposits in memory, with two organisms: all of the browser's side, none of the database. No {@code
 * Configuration}, so that the tests of the whole portal do not find it.
 */
@EnableWebSecurity
@ComponentScan(
        basePackages = {"fr.accroche.portail.espace", "fr.accroche.portail.presentation"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Maquette.*"))
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@Import(ConnexionController.class)
class EspaceMaquette {
    static final String MOT_DE_PASSE = "secret-d-essai";

    /** Stricter than the portal's: no image but ours. */
    private static final String POLITIQUE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, UtilisateurConnecte> PERSONNES =
            Map.of("PREMIER22", personne("PREMIER22", "12ABC345"), "SECOND222", personne("SECOND222", "12ABC346"));

    @Bean
    DepotsEnMemoire depots() {
        return new DepotsEnMemoire();
    }

    @Bean
    ResultatsDepots resultats(DepotsEnMemoire depots) {
        return new ResultatsEnMemoire(depots);
    }

    @Bean
    StatistiquesDepots statistiques() {
        return (deposant, depuis) -> new StatistiquesDepots.Bilan(List.of(), List.of(), List.of());
    }

    @Bean
    Clock horloge() {
        return Clock.systemUTC();
    }

    @Bean
    Organismes organismes() {
        return new OrganismesEnMemoire();
    }

    @Bean
    SecurityFilterChain chaine(HttpSecurity http) {
        return http.authorizeHttpRequests(droits -> droits.requestMatchers("/espace/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .formLogin(connexion -> connexion
                        .loginPage("/connexion")
                        .usernameParameter("identifiant")
                        .passwordParameter("motDePasse")
                        .defaultSuccessUrl("/espace")
                        .failureUrl("/connexion?erreur"))
                .csrf(csrf -> csrf.ignoringRequestMatchers(requete ->
                        "/espace/depots".equals(requete.getServletPath()) && requete.getHeader("X-CSRF-TOKEN") == null))
                .headers(entetes -> entetes.contentSecurityPolicy(politique -> politique.policyDirectives(POLITIQUE)))
                .authenticationProvider(new Verification())
                .build();
    }

    private static UtilisateurConnecte personne(String identifiant, String matricule) {
        return new UtilisateurConnecte(
                UUID.randomUUID(),
                UUID.randomUUID(),
                identifiant,
                "Ada Essai",
                new IdClient(matricule),
                "Organisme " + matricule,
                RoleUtilisateur.UTILISATEUR);
    }

    private static final class Verification implements AuthenticationProvider {
        @Override
        public Authentication authenticate(Authentication demande) {
            UtilisateurConnecte personne = PERSONNES.get(demande.getName());
            if (personne == null || !MOT_DE_PASSE.equals(demande.getCredentials())) {
                throw new BadCredentialsException("refused");
            }
            return UsernamePasswordAuthenticationToken.authenticated(personne, null, personne.getAuthorities());
        }

        @Override
        public boolean supports(Class<?> type) {
            return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
        }
    }
}
