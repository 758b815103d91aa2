package fr.accroche.portail.espace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accroche.portail.EssaiPortail;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A browser's whole way through the real portal: sign in, deposit, follow, download. */
class ParcoursNavigateurTest extends EssaiPortail {
    private static final byte[] PAS_DU_XML = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);

    private Navigateur navigateur;

    @BeforeEach
    void seConnecter() throws Exception {
        navigateur = connecte(acteurs());
    }

    @Test
    void goesFromSigningInToTheAccuseDeTraitement() throws Exception {
        HttpResponse<String> depose = navigateur.envoyerCorps(
                navigateur.jeton("/espace/deposer"), "attachment; filename*=UTF-8''relev%C3%A9.xml", PAS_DU_XML);
        assertThat(depose.statusCode()).isEqualTo(201);
        String page = Navigateur.destination(depose);
        assertThat(navigateur.lire(page + "/accuse-reception.json").body()).contains("relevé.xml");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> navigateur.lire(page + "/suivi").body().contains("data-termine=\"true\""));
        assertThat(navigateur.lire(page).body())
                .contains(">traitement avec erreurs<")
                .contains("1\u00a0erreur")
                .contains("Ligne\u00a01, colonne\u00a01");
        assertThat(navigateur.lire(page + "/erreurs").body())
                .contains("Ligne\u00a01, colonne\u00a01", "À faire", "/guides/regles#xml-");
        assertThat(navigateur.lire(page + "/passages").body()).contains("Le fichier a été refusé en entier");
        assertThat(navigateur.lire(page + "/accuse-traitement.xml").body()).contains("<rapport", "<type>XML</type>");
        assertThat(navigateur.lire("/espace/depots").body()).contains("relevé.xml", page);
        assertThat(navigateur.lire("/espace").body()).contains("À faire", page);
    }

    @Test
    void depositsWithoutScriptFromAPageOfThePortalOnly() throws Exception {
        HttpResponse<String> depose = navigateur.envoyerFormulaire("", "sans-script.xml", PAS_DU_XML);
        assertThat(depose.statusCode()).isEqualTo(302);
        assertThat(navigateur.lire(Navigateur.destination(depose)).body()).contains("sans-script.xml");
        HttpResponse<String> ailleurs =
                navigateur.envoyerFormulaire("https://ailleurs.example", "", "ailleurs.xml", PAS_DU_XML);
        assertThat(ailleurs.statusCode()).isEqualTo(403);
        HttpResponse<String> sansJeton = navigateur.envoyerCorps("faux", "attachment; filename=\"a.xml\"", PAS_DU_XML);
        assertThat(sansJeton.statusCode()).isEqualTo(403);
        assertThat(navigateur.lire("/espace/depots").body()).doesNotContain("ailleurs.xml", ">a.xml<");
    }

    @Test
    void refusesAFormThatIsTooLargeWithAPage() throws Exception {
        HttpResponse<String> refus =
                navigateur.envoyerFormulaire(navigateur.jeton("/espace/deposer"), "trop.xml", new byte[209_715_201]);
        assertThat(refus.statusCode()).isEqualTo(413);
        assertThat(refus.body()).contains("Le fichier dépasse 200 Mo", "href=\"#fichier\"");
        assertThat(navigateur.lire("/espace/depots").body()).contains("Vous n’avez encore rien déposé");
    }

    @Test
    void showsAnothersDepositToNobody() throws Exception {
        String page = Navigateur.destination(navigateur.envoyerFormulaire("", "secret.xml", PAS_DU_XML));
        Navigateur autre = connecte(acteurs());
        for (String suite : new String[] {
            "",
            "/suivi",
            "/erreurs",
            "/erreurs.csv",
            "/passages",
            "/passages.json",
            "/accuses",
            "/preuve",
            "/accuse-reception.pdf",
            "/accuse-traitement.xml"
        }) {
            assertThat(autre.lire(page + suite).statusCode()).as(suite).isEqualTo(404);
        }
        assertThat(Navigateur.destination(new Navigateur(port).lire(page))).isEqualTo("/connexion");
    }

    @Test
    void sendsAStrictPolicyWithEveryPage() throws Exception {
        for (String page : new String[] {"/", "/connexion", "/espace", "/espace/deposer", "/introuvable"}) {
            assertThat(navigateur.lire(page).headers().firstValue("Content-Security-Policy"))
                    .as(page)
                    .hasValueSatisfying(politique -> assertThat(politique)
                            .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                            .doesNotContain("unsafe"));
        }
    }

    private Navigateur connecte(Acteurs acteurs) throws Exception {
        Navigateur arrivant = new Navigateur(port);
        HttpResponse<String> reponse =
                arrivant.seConnecter(acteurs.identifiant().valeur(), MOT_DE_PASSE);
        assertThat(Navigateur.destination(reponse)).isEqualTo("/espace");
        return arrivant;
    }
}
