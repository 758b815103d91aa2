package fr.accroche.portail.espace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every page must hold, whatever its contents. */
@SpringBootTest(classes = MaquettePages.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PagesTest {
    static final List<String> PAGES = MaquettePages.PAGES;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @FieldSource("PAGES")
    void holdsNoInlineScriptNorStyle(String page) throws Exception {
        String html = lire("/maquette/" + page);
        assertThat(valeurs(html, "<script(?![^>]*\\ssrc=)[^>]*>")).isEmpty();
        assertThat(valeurs(html, "<style[^>]*>")).isEmpty();
        assertThat(valeurs(html, "<\\w+(?:\\s+[\\w-]+(?:=\"[^\"]*\")?)*\\s+(?:style|on[a-z]+)=[^>]*>"))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void writesValuesFromFilesAsText(String page) throws Exception {
        assertThat(lire("/maquette/" + page)).doesNotContain("<img");
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void isAFrenchPageWithOneTitleOneHeadingAndItsLandmarks(String page) throws Exception {
        String html = lire("/maquette/" + page);
        assertThat(html).contains("<html lang=\"fr\"").containsPattern("<title>[^<]+ – Accroche</title>");
        assertThat(valeurs(html, "<h1[ >]")).hasSize(1);
        assertThat(valeurs(html, "<main id=\"contenu\"")).hasSize(1);
        assertThat(valeurs(html, "<header[ >]")).hasSize(1);
        assertThat(valeurs(html, "<footer[ >]")).hasSize(1);
        assertThat(html).contains("href=\"#contenu\"").doesNotContain("th:");
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void namesEachFieldAndEachIdOnce(String page) throws Exception {
        String html = lire("/maquette/" + page);
        List<String> ids = valeurs(html, "\\sid=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(valeurs(html, "<label[^>]*\\sfor=\"([^\"]+)\""));
        assertThat(ids).containsAll(valeurs(html, "aria-labelledby=\"([^\"]+)\""));
        assertThat(ids).containsAll(valeurs(html, "href=\"#([^\"]+)\""));
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void linksOnlyToAssetsThatAreServedAndMayBeKept(String page) throws Exception {
        List<String> adresses = valeurs(lire("/maquette/" + page), "(?:src|href)=\"(/(?:css|js|webjars)/[^\"]+)\"");
        assertThat(adresses).hasSizeGreaterThan(3);
        for (String adresse : adresses) {
            HttpResponse<Void> reponse = CLIENT.send(requete(adresse), HttpResponse.BodyHandlers.discarding());
            assertThat(reponse.statusCode()).as(adresse).isEqualTo(200);
            assertThat(reponse.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
            assertThat(adresse).containsPattern("-[0-9a-f]{32}\\.");
        }
    }

    private static List<String> valeurs(String html, String motif) {
        return Pattern.compile(motif)
                .matcher(html)
                .results()
                .map((MatchResult trouve) -> trouve.group(trouve.groupCount()))
                .toList();
    }

    private String lire(String chemin) throws IOException, InterruptedException {
        HttpResponse<String> reponse = CLIENT.send(requete(chemin), HttpResponse.BodyHandlers.ofString());
        assertThat(reponse.statusCode()).isEqualTo(200);
        return reponse.body();
    }

    private HttpRequest requete(String chemin) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + chemin))
                .build();
    }
}
