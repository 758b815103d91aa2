package fr.accroche.portail.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.assistance.MotifTicket;
import fr.accroche.portail.assistance.TexteLibre;
import fr.accroche.portail.assistance.Tickets;
import fr.accroche.portail.assistance.Tickets.Demandeur;
import fr.accroche.portail.autorisation.Acteur;
import fr.accroche.portail.autorisation.Habilitation;
import fr.accroche.portail.autorisation.Objet;
import fr.accroche.portail.autorisation.Objet.Appartenance;
import fr.accroche.portail.autorisation.Route;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.jdbc.CompteRepository;
import fr.accroche.portail.webhook.jdbc.WebhookRepository;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every identifier of every route and of every body, given by a user of another organism, answers as one that nobody has:
 * same status, same page.
 */
class IdentifiantsDAutruiTest extends EssaiPortail {
    /** The bodies that hold an identifier of an object. */
    private static final Map<String, String> DANS_LE_CORPS = Map.of("POST /espace/certificateur", "certificateur");

    /** The other fields and parameters of our pages: no identifier of an object stands in any of them. */
    private static final Set<String> SANS_IDENTIFIANT = Set.of(
            "adresse",
            "avant",
            "cle",
            "debut",
            "engage",
            "evenements",
            "extension",
            "fin",
            "id",
            "libelle",
            "limite",
            "mail",
            "matricule",
            "mode",
            "motif",
            "nom",
            "nomFichier",
            "portees",
            "prenom",
            "relu",
            "role",
            "statut",
            "sujet",
            "texte");

    @Autowired
    private RequestMappingHandlerMapping controleurs;

    @Autowired
    private CompteRepository connexions;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Autowired
    private WebhookRepository webhooks;

    @Autowired
    private Tickets tickets;

    @TestFactory
    Stream<DynamicTest> anothersIdentifierAnswersAsAnUnknownOne() throws Exception {
        Distribution soi = new Distribution(11, organismes, mandats, comptes, connexions, clients);
        Distribution autrui = new Distribution(12, organismes, mandats, comptes, connexions, clients);
        List<DynamicTest> essais = new ArrayList<>();
        for (Habilitation ligne : Habilitation.values()) {
            if (ligne.objet().appartenance() == Appartenance.ORGANISME) {
                for (Acteur acteur : ligne.acteurs()) {
                    ligne.routes().stream()
                            .filter(IdentifiantsDAutruiTest::porteUnIdentifiant)
                            .forEach(route -> essais.add(DynamicTest.dynamicTest(
                                    route + " as " + acteur,
                                    () -> comparer(soi, autrui, ligne.objet(), acteur, route))));
                }
            }
        }
        return essais.stream();
    }

    @Test
    void noFieldOfAPageHoldsAnIdentifierThatTheSweepDoesNotTry() {
        Set<String> noms = new TreeSet<>();
        controleurs.getHandlerMethods().forEach((route, methode) -> {
            boolean estDesPages = route.getPatternValues().stream()
                    .anyMatch(chemin -> chemin.matches("/(?:espace|assistance|api)(?!/(?:compte|confirmation)).*"));
            if (estDesPages) {
                Arrays.stream(methode.getMethodParameters())
                        .filter(parametre -> parametre.hasParameterAnnotation(RequestParam.class))
                        .forEach(parametre -> noms.add(parametre.getParameter().getName()));
            }
        });
        noms.removeAll(SANS_IDENTIFIANT);
        noms.removeAll(DANS_LE_CORPS.values());
        assertThat(noms).isEmpty();
    }

    private static boolean porteUnIdentifiant(Route route) {
        return route.chemin().contains("{id}") || DANS_LE_CORPS.containsKey(route.toString());
    }

    private void comparer(Distribution soi, Distribution autrui, Objet objet, Acteur acteur, Route route)
            throws Exception {
        UUID dAutrui = identifiant(autrui, objet, acteur);
        UUID inconnu = UUID.randomUUID();
        HttpResponse<String> surAutrui = appeler(soi, acteur, route, dAutrui);
        HttpResponse<String> surInconnu = appeler(soi, acteur, route, inconnu);

        assertThat(surAutrui.statusCode()).isEqualTo(404);
        assertThat(surInconnu.statusCode()).isEqualTo(404);
        assertThat(sansHasard(surAutrui.body(), dAutrui)).isEqualTo(sansHasard(surInconnu.body(), inconnu));
        if (route.methode().filter("GET"::equals).isPresent()) {
            UUID sien = identifiant(soi, objet, acteur);
            assertThat(appeler(soi, acteur, route, sien).statusCode()).isNotEqualTo(404);
        }
    }

    private UUID identifiant(Distribution monde, Objet objet, Acteur acteur) throws Exception {
        boolean certifie = acteur.name().endsWith("CERTIFICATEUR");
        UtilisateurConnecte personne = personne(monde, acteur);
        UUID organisme = personne.organismeId();
        return switch (objet) {
            case DEPOT -> depot(monde, acteur);
            case CERTIFICATEUR_CHOISI -> monde.certificateur.id();
            case UTILISATEUR -> personne.utilisateurId();
            case MANDAT -> monde.mandat;
            case CLIENT_API -> certifie ? monde.clientCertificateur.id() : monde.client.id();
            case WEBHOOK ->
                webhooks.creer(UUID.randomUUID(), organisme, URI.create("https://exemple.fr/"), Set.of(), new byte[] {1
                        })
                        .id();
            case TICKET ->
                tickets.ouvrir(
                                new Demandeur(organisme, personne.utilisateurId(), personne.getUsername()),
                                MotifTicket.AUTRE,
                                new TexteLibre("Sujet"),
                                new TexteLibre("Texte"))
                        .id();
            default -> throw new IllegalStateException("Expected to know how to make a " + objet);
        };
    }

    private static UtilisateurConnecte personne(Distribution monde, Acteur acteur) {
        return monde.personne(estClient(acteur) ? Acteur.ADMINISTRATEUR_DEPOSANT : acteur);
    }

    private final Map<Acteur, Map<Distribution, UUID>> depots = new EnumMap<>(Acteur.class);

    private UUID depot(Distribution monde, Acteur acteur) throws Exception {
        boolean certifie = acteur.name().endsWith("CERTIFICATEUR");
        Map<Distribution, UUID> faits = depots.computeIfAbsent(acteur, qui -> new java.util.HashMap<>());
        if (!faits.containsKey(monde)) {
            ClientHttp api = ClientHttp.connecte(
                    port,
                    (certifie ? monde.clientCertificateur : monde.client).clientId(),
                    (certifie ? monde.clientCertificateur : monde.client).secret());
            HttpResponse<String> depose = api.deposer("<a/>".getBytes(StandardCharsets.US_ASCII), "flux.xml");
            UUID id = UUID.fromString(ClientHttp.json(depose).get("id").asString());
            api.attendre(id.toString(), java.time.Duration.ofSeconds(30));
            faits.put(monde, id);
        }
        return faits.get(monde);
    }

    private HttpResponse<String> appeler(Distribution monde, Acteur acteur, Route route, UUID id) throws Exception {
        String methode = route.methode().orElseThrow();
        String chemin = route.chemin().replace("{id}", id.toString()).replace("{extension}", "json");
        if (estClient(acteur)) {
            String portee = acteur.name().substring(7).toLowerCase(Locale.ROOT).replace('_', ':');
            String jeton = ClientHttp.json(
                            ClientHttp.jeton(port, monde.client.clientId(), monde.client.secret(), portee))
                    .get("access_token")
                    .asString();
            return new ClientHttp(port, jeton).lire(chemin, "*/*");
        }
        UtilisateurConnecte personne = monde.personne(acteur);
        NavigateurForge navigateur = NavigateurForge.connecte(
                port,
                sessions,
                UsernamePasswordAuthenticationToken.authenticated(personne, null, personne.getAuthorities()));
        Map<String, String> champs = DANS_LE_CORPS.containsKey(route.toString())
                ? Map.of(DANS_LE_CORPS.get(route.toString()), id.toString())
                : Map.of("role", "UTILISATEUR", "texte", "Essai", "motif", "Essai");
        return navigateur.envoyer(methode, chemin, champs);
    }

    private static boolean estClient(Acteur acteur) {
        return acteur.name().startsWith("CLIENT_");
    }

    /** Without what differs from one answer to the next whatever was asked. */
    private static String sansHasard(String page, UUID id) {
        return page.replace(id.toString(), "ID")
                .replaceAll("name=\"_csrf\"[^>]*>", "")
                .replaceAll("\"traceId\":\"[^\"]+\"", "");
    }
}
