package fr.accroche.portail.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.assistance.Tickets;
import fr.accroche.portail.autorisation.Acteur;
import fr.accroche.portail.autorisation.Habilitation;
import fr.accroche.portail.autorisation.Objet;
import fr.accroche.portail.autorisation.Objet.Appartenance;
import fr.accroche.portail.autorisation.Route;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.jdbc.CompteRepository;
import fr.accroche.portail.construction.Constructions;
import fr.accroche.portail.depot.Envois;
import fr.accroche.portail.webhook.jdbc.WebhookRepository;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final Map<String, String> DANS_LE_CORPS = Map.of(
            "POST /espace/certificateur", "certificateur",
            "POST /espace/passages/retrait", "passages",
            "POST /espace/retraits", "passages");

    /** The other fields and parameters of our pages: no identifier of an object stands in any of them. */
    private static final Set<String> SANS_IDENTIFIANT = Set.of(
            "a",
            "adresse",
            "apres",
            "avant",
            "avec",
            "cle",
            "code",
            "date",
            "colonnes",
            "compris",
            "de",
            "debut",
            "emetteur",
            "engage",
            "etat",
            "evenements",
            "extension",
            "fin",
            "gravite",
            "id",
            "idTechnique",
            "indice",
            "libelle",
            "limite",
            "mail",
            "matricule",
            "mode",
            "mois",
            "motif",
            "nom",
            "nomFichier",
            "ordinal",
            "portees",
            "prenom",
            "regles",
            "proposition",
            "quoi",
            "relu",
            "resultat",
            "role",
            "statut",
            "sujet",
            "taille",
            "texte",
            "toutes",
            "versionSchema");

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

    @Autowired
    private Constructions constructions;

    @Autowired
    private Envois envois;

    @TestFactory
    Stream<DynamicTest> anothersIdentifierAnswersAsAnUnknownOne() throws Exception {
        Distribution soi = new Distribution(11, organismes, mandats, comptes, connexions, clients);
        Distribution autrui = new Distribution(12, organismes, mandats, comptes, connexions, clients);
        ObjetsDEssai objets = new ObjetsDEssai(port, webhooks, tickets, envois, baseTraitement, baseWeb, constructions);
        List<DynamicTest> essais = new ArrayList<>();
        for (Habilitation ligne : Habilitation.values()) {
            if (ligne.objet().appartenance() == Appartenance.ORGANISME) {
                for (Acteur acteur : ligne.acteurs()) {
                    ligne.routes().stream()
                            .filter(IdentifiantsDAutruiTest::porteUnIdentifiant)
                            .forEach(route -> essais.add(DynamicTest.dynamicTest(
                                    route + " as " + acteur,
                                    () -> comparer(objets, soi, autrui, ligne.objet(), acteur, route))));
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

    private void comparer(
            ObjetsDEssai objets, Distribution soi, Distribution autrui, Objet objet, Acteur acteur, Route route)
            throws Exception {
        UUID dAutrui = objets.identifiant(autrui, objet, acteur);
        UUID inconnu = UUID.randomUUID();
        HttpResponse<String> surAutrui = appeler(soi, acteur, route, dAutrui);
        HttpResponse<String> surInconnu = appeler(soi, acteur, route, inconnu);

        assertThat(surAutrui.statusCode()).isEqualTo(404);
        assertThat(surInconnu.statusCode()).isEqualTo(404);
        assertThat(sansHasard(surAutrui.body(), dAutrui)).isEqualTo(sansHasard(surInconnu.body(), inconnu));
        // What is within an object may be missing in one's own.
        boolean estEntier = !route.chemin().contains("{ordinal}");
        if (estEntier && route.methode().filter("GET"::equals).isPresent()) {
            UUID sien = objets.identifiant(soi, objet, acteur);
            assertThat(appeler(soi, acteur, route, sien).statusCode()).isNotEqualTo(404);
        }
    }

    private HttpResponse<String> appeler(Distribution monde, Acteur acteur, Route route, UUID id) throws Exception {
        String methode = route.methode().orElseThrow();
        String chemin = route.chemin()
                .replace("{id}", id.toString())
                .replace("{extension}", "json")
                .replace("{ordinal}", "1");
        if (estClient(acteur)) {
            String portee = acteur.name().substring(7).toLowerCase(Locale.ROOT).replace('_', ':');
            String jeton = ClientHttp.json(
                            ClientHttp.jeton(port, monde.client.clientId(), monde.client.secret(), portee))
                    .get("access_token")
                    .asString();
            return new ClientHttp(port, jeton).envoyer(methode, chemin);
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
