package fr.accroche.portail.passage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A whole file « en remplacement », by real HTTP, on the real engines and database. */
class RemplacementTest extends EssaiPortail {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CREATION = "mode=creation";
    private static final String REMPLACEMENT = "mode=remplacement&motif=donnees-incorrectes";
    private static final String CLE = "Idempotency-Key";

    private Acteurs acteurs;
    private ClientHttp api;
    private FluxAcquis flux;

    @BeforeEach
    void connecter() throws Exception {
        acteurs = acteurs();
        api = client(acteurs);
        flux = FluxAcquis.nouveau(
                acteurs.deposant().matricule(), acteurs.certificateur().matricule(), acteurs.contrat());
    }

    private ClientHttp client(Acteurs qui) throws Exception {
        return ClientHttp.connecte(port, qui.client().clientId(), qui.client().secret());
    }

    private JsonNode deposer(String question, String fichier) throws Exception {
        return deposer(api, question, fichier);
    }

    private static JsonNode deposer(ClientHttp client, String question, String fichier) throws Exception {
        HttpResponse<String> reponse = client.deposerAvec(question, fichier.getBytes(StandardCharsets.UTF_8));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(201);
        JsonNode depot = client.attendre(ClientHttp.json(reponse).get("id").asString(), PATIENCE);
        assertThat(depot.get("statut").asString()).as(depot.toString()).startsWith("TRAITE_AVEC");
        return depot;
    }

    private List<String> versions(String idTechnique) {
        return baseTraitement
                .jdbc()
                .sql("select version || ' ' || etat from passage where emetteur_id = ? and id_technique = ?"
                        + " order by version")
                .params(acteurs.deposant().id(), idTechnique)
                .query(String.class)
                .list();
    }

    private List<String> acquis() {
        return baseTraitement
                .jdbc()
                .sql("select id_technique from passage where emetteur_id = ? and version = 1 order by ordinal")
                .param(acteurs.deposant().id())
                .query(String.class)
                .list();
    }

    @Test
    void givesEachReplacedPassageANewVersionAndKeepsTheOldOne() throws Exception {
        deposer(CREATION, flux.texte());

        JsonNode remplacement = deposer(REMPLACEMENT, flux.texte());

        assertThat(remplacement.get("mode").asString()).isEqualTo("remplacement");
        assertThat(remplacement.get("motif").asString()).isEqualTo("donnees-incorrectes");
        assertThat(remplacement.get("compteurs").get("ok").asInt()).isEqualTo(10);
        assertThat(acquis()).hasSize(10);
        assertThat(acquis()).allSatisfy(cle -> assertThat(versions(cle)).containsExactly("1 REMPLACE", "2 COURANT"));
        assertThat(baseTraitement
                        .jdbc()
                        .sql("select distinct etat_motif from passage where emetteur_id = ? and etat = 'REMPLACE'")
                        .param(acteurs.deposant().id())
                        .query(String.class)
                        .list())
                .containsExactly("DONNEES_INCORRECTES");
    }

    @Test
    void keepsTheVersionInForceWhenItsReplacementIsKo() throws Exception {
        deposer(CREATION, flux.texte());
        String perdu = acquis().get(0);
        String texte = flux.texte();
        int nom = texte.indexOf("nomNaissance>", texte.indexOf(perdu)) + "nomNaissance>".length();
        String fautif = texte.substring(0, nom) + "Inconnuissime" + texte.substring(nom);

        JsonNode remplacement = deposer(REMPLACEMENT, fautif);

        assertThat(remplacement.get("compteurs").get("ok").asInt()).isEqualTo(9);
        assertThat(versions(perdu)).containsExactly("1 COURANT");
        assertThat(versions(acquis().get(1))).containsExactly("1 REMPLACE", "2 COURANT");
    }

    @Test
    void answersAnothersPassageAsAnUnknownOneAndSaysWhy() throws Exception {
        deposer(CREATION, flux.texte());
        Acteurs autres = acteurs();
        FluxAcquis volees = new FluxAcquis(
                autres.deposant().matricule(), autres.certificateur().matricule(), autres.contrat(), flux.cles());
        FluxAcquis inconnues = FluxAcquis.nouveau(
                autres.deposant().matricule(), autres.certificateur().matricule(), autres.contrat());

        JsonNode vol = deposer(client(autres), REMPLACEMENT, volees.texte());
        JsonNode hasard = deposer(client(autres), REMPLACEMENT, inconnues.texte());

        assertThat(vol.get("compteurs").get("ok").asInt()).isZero();
        assertThat(vol.get("compteurs")).isEqualTo(hasard.get("compteurs"));
        assertThat(passages(client(autres), vol, volees))
                .contains("DIC-REMPLACEMENT-INCONNU", "n'existe pas en base")
                .isEqualTo(passages(client(autres), hasard, inconnues));
        assertThat(acquis()).allSatisfy(cle -> assertThat(versions(cle)).containsExactly("1 COURANT"));
    }

    /** What an accusé says of the passages, without their keys. */
    private static String passages(ClientHttp client, JsonNode depot, FluxAcquis flux) throws Exception {
        String accuse = client.lire("/api/v1/depots/" + depot.get("id").asString() + "/accuse-traitement", "text/csv")
                .body();
        String lignes =
                accuse.lines().filter(ligne -> ligne.startsWith("passage;")).reduce("", (a, b) -> a + "\n" + b);
        for (UUID cle : flux.cles()) {
            lignes = lignes.replace(cle.toString(), "CLE");
        }
        return lignes;
    }

    @Test
    void neverTakesOneModeForTheOtherUnderOneKey() throws Exception {
        byte[] fichier = flux.texte().getBytes(StandardCharsets.UTF_8);
        assertThat(api.deposerAvec(REMPLACEMENT, fichier, CLE, "cle-1").statusCode())
                .isEqualTo(201);

        assertThat(api.deposerAvec(CREATION, fichier, CLE, "cle-1").statusCode())
                .isEqualTo(422);
        assertThat(api.deposerAvec(REMPLACEMENT, fichier, CLE, "cle-1").statusCode())
                .isEqualTo(201);
    }
}
