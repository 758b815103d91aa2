package fr.accroche.portail.information;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import fr.accroche.controle.BilanControle;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.regle.References;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.referentiels.PrenomsUsuels;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** What anybody may read. */
class PagesPubliquesTest extends EssaiPortail {
    private static final Pattern LIEN = Pattern.compile("href=\"(/[^\"]*)\"");

    @Autowired
    private Telechargements telechargements;

    @Autowired
    private FondsInitial fonds;

    @Autowired
    private ReferentielLieux lieux;

    private HttpResponse<String> lire(String chemin) throws Exception {
        return NavigateurForge.anonyme(port).lire(chemin);
    }

    @Test
    void leadsNowhereThatDoesNotExist() throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        Deque<String> aLire = new ArrayDeque<>();
        aLire.add("/plan-du-site");
        TreeSet<String> ancres = new TreeSet<>();
        while (!aLire.isEmpty()) {
            String chemin = aLire.remove();
            if (pages.containsKey(chemin)) {
                continue;
            }
            HttpResponse<String> page = lire(chemin);
            // 406: not for browsers, and there.
            assertThat(page.statusCode()).as(chemin).isIn(200, 302, 406);
            String corps =
                    page.headers().firstValue("content-type").orElse("").startsWith("text/html") ? page.body() : "";
            pages.put(chemin, corps);
            Matcher liens = LIEN.matcher(corps);
            while (liens.find()) {
                String lien = liens.group(1).replace("&amp;", "&");
                if (lien.contains("#")) {
                    ancres.add(lien);
                }
                aLire.add(lien.replaceAll("#.*", ""));
            }
        }

        assertThat(pages).hasSizeGreaterThan(30);
        assertThat(ancres).hasSizeGreaterThan(20).allSatisfy(lien -> {
            String[] parties = lien.split("#", 2);
            assertThat(pages.get(parties[0])).as(lien).contains("id=\"" + URLDecoder.decode(parties[1], UTF_8) + "\"");
        });
    }

    @Test
    void answersASearchWithTheRightPlaces() throws Exception {
        assertThat(lire("/recherche?q=nom%20d%20usaje").body()).contains("/guides/dictionnaire#titulaire-nomUsage");
        assertThat(lire("/recherche?q=XSD-MOTIF").body()).contains("/guides/regles#xsd-motif");
        assertThat(lire("/recherche?q=cvc-pattern-valid").body()).contains("/guides/resoudre-les-erreurs#");
        assertThat(lire("/recherche?q=siret").body()).contains("/aide#changement-siret", "/glossaire#siret");
        assertThat(lire("/recherche?q=%3Cscript%3E").body())
                .contains("&lt;script&gt;")
                .doesNotContain("q=<script>");
        assertThat(lire("/recherche?q=zzzzqqq").body()).contains("Aucune page");
        assertThat(lire("/recherche").statusCode()).isEqualTo(200);
    }

    @Test
    void saysNotFoundForATextThatIsNone() throws Exception {
        assertThat(lire("/guides/nulle-part").statusCode()).isEqualTo(404);
        assertThat(lire("/actualites/nulle-part").statusCode()).isEqualTo(404);
        assertThat(lire("/telechargements/nulle-part.zip").statusCode()).isEqualTo(404);
        assertThat(lire("/actualites?page=x").statusCode()).isEqualTo(200);
        assertThat(lire("/actualites?page=999999").statusCode()).isEqualTo(200);
    }

    @Test
    void givesAnExampleThatItsOwnControlAccepts() throws Exception {
        HttpResponse<byte[]> zip = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:" + port + "/telechargements/exemple-de-fichier-xml.zip"))
                                .build(),
                        BodyHandlers.ofByteArray());
        Map<String, byte[]> fichiers = new LinkedHashMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
            for (ZipEntry entree = archive.getNextEntry(); entree != null; entree = archive.getNextEntry()) {
                fichiers.put(entree.getName(), archive.readAllBytes());
            }
        }

        assertThat(fichiers).containsOnlyKeys("certifications-1.1.2.xsd", "exemple.xml");
        BilanControle bilan = new ControleStandard(
                        SchemaFlux.officiel(SchemaFlux.VERSION_COURANTE),
                        CatalogueRegles.standard(new References(
                                Optional.of(lieux),
                                Optional.empty(),
                                Optional.of(PrenomsUsuels.charger()),
                                Optional.empty())))
                .controler(
                        new ByteArrayInputStream(fichiers.get("exemple.xml")),
                        new OptionsControle(Etendue.TOUTES, LocalDate.of(2026, 3, 2)),
                        new EcouteurControle() {});
        assertThat(bilan.groupes()).isEmpty();
        assertThat(bilan.nombrePassages()).isEqualTo(3);
        assertThat(lire("/guides").body())
                .contains(telechargements
                        .trouver("exemple-de-fichier-xml.zip")
                        .orElseThrow()
                        .poids());
    }

    @Test
    void givesAFeedThatAReaderOfFeedsReads() throws Exception {
        byte[] octets = lire("/actualites/flux.atom").body().getBytes(UTF_8);

        SyndFeed flux = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(octets)));

        assertThat(flux.getFeedType()).isEqualTo("atom_1.0");
        assertThat(flux.getEntries()).anySatisfy(entree -> {
            assertThat(entree.getLink()).endsWith("/actualites/ouverture-des-guides");
            assertThat(entree.getPublishedDate()).isNotNull();
        });
    }

    @Test
    void bringsItsFirstTextsOnceWhateverTheNumberOfStarts() {
        String compte = "select count(*) from publication_version";
        long avant = baseWeb.jdbc().sql(compte).query(Long.class).single();

        fonds.run(new DefaultApplicationArguments());

        assertThat(baseWeb.jdbc().sql(compte).query(Long.class).single())
                .isEqualTo(avant)
                .isGreaterThan(40);
    }

    @Test
    void tellsHowTheServiceGoes() throws Exception {
        assertThat(lire("/statut").body()).contains("Dépôts en cours de traitement", "Délai médian");
    }
}
