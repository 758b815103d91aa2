package fr.accroche.portail.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.AgentForge;
import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.administration.Agents;
import fr.accroche.portail.administration.RoleAgent;
import fr.accroche.portail.autorisation.Acteur;
import fr.accroche.portail.autorisation.Habilitation;
import fr.accroche.portail.autorisation.Objet;
import fr.accroche.portail.autorisation.Route;
import fr.accroche.portail.compte.EtapesConnexion;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.connexion.UtilisateurAttendu;
import fr.accroche.portail.compte.jdbc.CompteRepository;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Every cell of the authorisation table, by real HTTP on every route of its row. */
class MatriceTest extends EssaiPortail {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Set<String> REFUS =
            Set.of("/connexion", "/administration/connexion", EtapesConnexion.SECOND_FACTEUR_REQUIS);
    private static final Set<Objet> OBJETS_DE_LA_SESSION =
            EnumSet.of(Objet.SESSION, Objet.SECOND_FACTEUR, Objet.COMPTE_PERSONNEL, Objet.INSCRIPTION);

    @Autowired
    private RoutesInscrites routes;

    @Autowired
    private Agents agents;

    @Autowired
    private CompteRepository connexions;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    private final Map<Acteur, NavigateurForge> navigateurs = new EnumMap<>(Acteur.class);
    private final Map<Acteur, String> jetons = new EnumMap<>(Acteur.class);

    @TestFactory
    Stream<DynamicTest> eachCellIsWhatTheTableSays() throws Exception {
        Distribution monde = new Distribution(1, organismes, mandats, comptes, connexions, clients);
        demanderLesJetons(monde);
        return Arrays.stream(Acteur.values())
                .flatMap(acteur -> Arrays.stream(Habilitation.values())
                        .map(ligne -> DynamicTest.dynamicTest(
                                acteur + (ligne.acteurs().contains(acteur) ? " may " : " may not ") + ligne,
                                () -> verifier(monde, acteur, ligne))));
    }

    @Test
    void everyRouteOfTheTableExists() {
        Set<String> existantes = routes.routes().map(Route::toString).collect(Collectors.toSet());
        // These are filters of the security chains, not controllers.
        existantes.addAll(Set.of("POST /connexion", "POST /deconnexion", "POST /administration/deconnexion"));
        assertThat(Arrays.stream(Habilitation.values())
                        .flatMap(ligne -> ligne.routes().stream())
                        .map(Route::toString))
                .allMatch(existantes::contains);
    }

    @Test
    void everyRowNamesWhoMayAndByWhichRoute() {
        assertThat(Habilitation.values()).allSatisfy(ligne -> {
            assertThat(ligne.routes()).isNotEmpty();
            assertThat(ligne.acteurs()).isNotEmpty();
        });
    }

    private void demanderLesJetons(Distribution monde) throws Exception {
        for (Acteur acteur : Acteur.values()) {
            if (estClient(acteur)) {
                String portee =
                        acteur.name().substring(7).toLowerCase(Locale.ROOT).replace('_', ':');
                jetons.put(
                        acteur,
                        ClientHttp.json(ClientHttp.jeton(port, monde.client.clientId(), monde.client.secret(), portee))
                                .get("access_token")
                                .asString());
            }
        }
    }

    private static boolean estClient(Acteur acteur) {
        return acteur.name().startsWith("CLIENT_");
    }

    /** One session for each actor; another after a row that may end it or move it on. */
    private NavigateurForge navigateur(Acteur acteur, Habilitation ligne, Distribution monde) {
        if (OBJETS_DE_LA_SESSION.contains(ligne.objet())) {
            navigateurs.remove(acteur);
            return navigateur(acteur, monde);
        }
        return navigateurs.computeIfAbsent(acteur, qui -> navigateur(qui, monde));
    }

    private NavigateurForge navigateur(Acteur acteur, Distribution monde) {
        if (acteur == Acteur.VISITEUR) {
            return NavigateurForge.anonyme(port);
        }
        if (acteur == Acteur.AGENT || acteur == Acteur.AGENT_RESPONSABLE) {
            RoleAgent role = acteur == Acteur.AGENT ? RoleAgent.AGENT : RoleAgent.RESPONSABLE;
            return NavigateurForge.connecte(port, sessions, AgentForge.agent(agents, role));
        }
        if (acteur == Acteur.UTILISATEUR_ATTENDU) {
            return NavigateurForge.connecte(
                    port,
                    sessions,
                    UsernamePasswordAuthenticationToken.authenticated(
                            new UtilisateurAttendu(monde.personne(Acteur.UTILISATEUR_DEPOSANT), Instant.now()),
                            null,
                            AuthorityUtils.createAuthorityList(EtapesConnexion.AUTORITE)));
        }
        UtilisateurConnecte personne = monde.personne(acteur);
        return NavigateurForge.connecte(
                port,
                sessions,
                UsernamePasswordAuthenticationToken.authenticated(personne, null, personne.getAuthorities()));
    }

    private void verifier(Distribution monde, Acteur acteur, Habilitation ligne) throws Exception {
        for (Route route : ligne.routes()) {
            HttpResponse<String> reponse = appeler(monde, acteur, ligne, route);
            if (ligne != Habilitation.LIRE_PAGE_ERREUR) {
                assertThat(reponse.statusCode()).as("%s as %s", route, acteur).isLessThan(500);
            }
            assertThat(estRefus(reponse))
                    .as("%s as %s: %d %s", route, acteur, reponse.statusCode(), NavigateurForge.lieu(reponse))
                    .isEqualTo(!ligne.acteurs().contains(acteur));
        }
    }

    private HttpResponse<String> appeler(Distribution monde, Acteur acteur, Habilitation ligne, Route route)
            throws Exception {
        String methode = route.methode().orElse("GET");
        String chemin = route.chemin()
                .replace("{extension}", "json")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        if (estClient(acteur)) {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + chemin))
                            .header("Authorization", "Bearer " + jetons.get(acteur))
                            .header("Content-Type", "text/plain")
                            .method(methode, BodyPublishers.ofString(methode.equals("GET") ? "" : "x"))
                            .build(),
                    BodyHandlers.ofString());
        }
        return navigateur(acteur, ligne, monde).envoyer(methode, chemin, Map.of());
    }

    /** Refused by its role: an unknown object, or a body that cannot be read, comes after. */
    private static boolean estRefus(HttpResponse<String> reponse) {
        return reponse.statusCode() == 401
                || reponse.statusCode() == 403
                || REFUS.contains(NavigateurForge.lieu(reponse));
    }
}
