package fr.accroche.portail.espace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.traitement.StatutTraitement;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = EspaceMaquette.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.servlet.session.cookie.name=session", "server.servlet.session.cookie.secure=false"})
class EspaceTest {
    private static final byte[] FICHIER = "<flux>é</flux>".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    private int port;

    @Autowired
    private DepotsEnMemoire depots;

    private Navigateur navigateur;

    @BeforeEach
    void seConnecter() throws Exception {
        navigateur = new Navigateur(port);
        HttpResponse<String> reponse = navigateur.seConnecter("PREMIER22", EspaceMaquette.MOT_DE_PASSE);
        assertThat(Navigateur.destination(reponse)).isEqualTo("/espace");
    }

    @Test
    void showsWhoIsConnectedOnEveryPage() throws Exception {
        assertThat(navigateur.lire("/espace/deposer").body())
                .contains("Organisme 12ABC345")
                .contains("Ada Essai");
        assertThat(new Navigateur(port).lire("/connexion").body()).doesNotContain("Se déconnecter");
    }

    @Test
    void refusesAWrongPasswordWithoutTellingWhichPartIsWrong() throws Exception {
        Navigateur autre = new Navigateur(port);
        String connu = Navigateur.destination(autre.seConnecter("PREMIER22", "faux"));
        String inconnu = Navigateur.destination(autre.seConnecter("PERSONNE2", "faux"));
        assertThat(connu).isEqualTo(inconnu).isEqualTo("/connexion");
        assertThat(autre.lire("/connexion?erreur").body()).contains("L’identifiant ou le mot de passe est incorrect");
    }

    @Test
    void receivesTheBareFileOfTheScriptAndShowsItsPage() throws Exception {
        HttpResponse<String> reponse = navigateur.envoyerCorps(
                navigateur.jeton("/espace/deposer"),
                "attachment; filename*=UTF-8''d%C3%A9p%C3%B4t%20%27n%C2%B01%27.xml",
                FICHIER);
        assertThat(reponse.statusCode()).isEqualTo(201);
        String page = navigateur.lire(Navigateur.destination(reponse)).body();
        assertThat(reponse.body()).contains(Navigateur.destination(reponse));
        assertThat(page)
                .contains("dépôt &#39;n°1&#39;.xml")
                .contains("15\u00a0octets")
                .contains("traitement en cours");
    }

    @Test
    void receivesTheFormOfABrowserWithoutScript() throws Exception {
        HttpResponse<String> reponse =
                navigateur.envoyerFormulaire(navigateur.jeton("/espace/deposer"), "C:\\mes fichiers\\été.xml", FICHIER);
        assertThat(reponse.statusCode()).isEqualTo(302);
        HttpResponse<String> page = navigateur.lire(Navigateur.destination(reponse));
        assertThat(page.body())
                .contains(">été.xml<")
                .contains("15\u00a0octets")
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"5\"></noscript>");
    }

    @Test
    void asksForAFileWhenTheFormHasNone() throws Exception {
        HttpResponse<String> reponse =
                navigateur.envoyerFormulaire(navigateur.jeton("/espace/deposer"), "", new byte[0]);
        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).contains("Choisissez d’abord le fichier XML").contains("href=\"#fichier\"");
    }

    @Test
    void saysClearlyThatAFileIsTooLarge() throws Exception {
        byte[] grand = new byte[8 << 20];
        String jeton = navigateur.jeton("/espace/deposer");
        HttpResponse<String> formulaire = navigateur.envoyerFormulaire(jeton, "grand.xml", grand);
        assertThat(formulaire.statusCode()).isEqualTo(413);
        assertThat(formulaire.body()).contains("Le fichier dépasse 200 Mo.");
        HttpResponse<String> corps = navigateur.envoyerCorps(jeton, "attachment; filename=\"grand.xml\"", grand);
        assertThat(corps.statusCode()).isEqualTo(413);
        assertThat(corps.body())
                .contains("\"detail\":\"Le fichier dépasse 200 Mo.\"")
                .contains("REQ-FICHIER-TROP-GRAND");
    }

    @Test
    void answersAnothersDepositAsAnUnknownOne() throws Exception {
        String page = deposer("a.xml");
        Navigateur autre = new Navigateur(port);
        autre.seConnecter("SECOND222", EspaceMaquette.MOT_DE_PASSE);
        depots.terminer(StatutTraitement.TRAITE_AVEC_SUCCES);
        for (String suite : new String[] {"", "/suivi", "/accuse-reception.pdf", "/accuse-traitement.xml"}) {
            assertThat(navigateur.lire(page + suite).statusCode()).as(suite).isEqualTo(200);
            HttpResponse<String> refus = autre.lire(page + suite);
            assertThat(refus.statusCode()).as(suite).isEqualTo(404);
            assertThat(refus.body()).contains("Page introuvable").doesNotContain("a.xml");
        }
        assertThat(autre.lire("/espace/depots").body()).contains("Vous n’avez encore rien déposé");
        assertThat(autre.lire("/espace/depots/00000000-0000-0000-0000-000000000000")
                        .body())
                .contains("Page introuvable");
        assertThat(autre.lire("/espace/depots/nimportequoi").statusCode()).isEqualTo(404);
    }

    @Test
    void sendsWhoIsNotConnectedToTheSignInPage() throws Exception {
        for (String chemin : new String[] {"/espace", "/espace/deposer", "/espace/depots"}) {
            assertThat(Navigateur.destination(new Navigateur(port).lire(chemin)))
                    .isEqualTo("/connexion");
        }
    }

    @ParameterizedTest
    @EnumSource(StatutTraitement.class)
    void showsEachStatusInTheWordsOfTheGuide(StatutTraitement statut) throws Exception {
        String page = deposer("statut.xml");
        if (statut != StatutTraitement.TRAITEMENT_EN_COURS) {
            depots.terminer(statut);
        }
        String suivi = navigateur.lire(page + "/suivi").body();
        assertThat(suivi)
                .contains(">" + statut.libelle() + "<")
                .contains("data-termine=\"" + (statut != StatutTraitement.TRAITEMENT_EN_COURS) + "\"")
                .doesNotContain("<html");
        assertThat(navigateur.lire("/espace/depots?statut=" + statut.name()).body())
                .contains(page);
    }

    @Test
    void offersAccusesUnderTheirOfficialNames() throws Exception {
        String page = deposer("été.xml");
        assertThat(navigateur.lire(page + "/accuse-traitement.xml").statusCode())
                .isEqualTo(404);
        depots.terminer(StatutTraitement.TRAITE_AVEC_ERREURS);
        HttpResponse<String> accuse = navigateur.lire(page + "/accuse-traitement.csv");
        assertThat(accuse.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(valeur -> assertThat(valeur)
                        .startsWith("attachment;")
                        .contains("filename*=UTF-8''Accus%C3%A9%20de%20traitement_%C3%A9t%C3%A9.xml.csv"));
        assertThat(accuse.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        HttpResponse<String> signature = navigateur.lire(page + "/accuse-traitement.xml.jws");
        assertThat(signature.body()).isEqualTo("entete..signature");
        assertThat(signature.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(valeur -> assertThat(valeur).contains(".xml.xml.jws"));
        assertThat(navigateur.lire(page + "/accuse-traitement.pdf.jws").statusCode())
                .isEqualTo(404);
        assertThat(navigateur.lire(page + "/accuse-reception.csv").statusCode()).isEqualTo(404);
        assertThat(navigateur.lire(page + "/accuse-traitement.exe").statusCode())
                .isEqualTo(404);
    }

    @Test
    void goesThroughALongListByPages() throws Exception {
        for (int i = 0; i < 27; i++) {
            deposer("long-" + i + ".xml");
        }
        String premiere = navigateur.lire("/espace/depots?texte=long-").body();
        assertThat(premiere).contains("long-26.xml").doesNotContain("long-1.xml<");
        String suite = premiere.replaceAll("(?s).*href=\"(/espace/depots\\?[^\"]*avant=\\d+)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(navigateur.lire(suite).body()).contains("long-1.xml").doesNotContain("long-26.xml");
    }

    private String deposer(String nom) throws Exception {
        return Navigateur.destination(navigateur.envoyerFormulaire(navigateur.jeton("/espace/deposer"), nom, FICHIER));
    }
}
