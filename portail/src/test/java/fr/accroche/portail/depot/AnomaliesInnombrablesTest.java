package fr.accroche.portail.depot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.compte.ClientsApi.ClientCree;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A file whose anomalies would fill the base: every one is told, few stand as rows. */
class AnomaliesInnombrablesTest extends EssaiPortail {
    private static final int INCONNUES = 103_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Autowired
    private Depots depots;

    @Autowired
    private ResultatsDepots resultats;

    @Test
    void tellsEveryAnomalyAndKeepsFewAsRows() throws Exception {
        Acteurs acteurs = acteurs();
        ClientCree client = acteurs.client();
        ClientHttp api = ClientHttp.connecte(port, client.clientId(), client.secret());
        String fichier = "<flux xmlns=\"urn:cdc:cpf:pc5:schema:1.0.0\">" + "<x/>".repeat(INCONNUES)
                + "<y/><horodatage>hier</horodatage></flux>";
        HttpResponse<String> reponse = api.deposer(fichier.getBytes(StandardCharsets.UTF_8), "flux.xml");
        String id = ClientHttp.json(reponse).get("id").asString();
        JsonNode depot = api.attendre(id, PATIENCE);
        assertThat(depot.get("statut").asString()).isEqualTo("TRAITEMENT_AVEC_ERREURS");

        JsonNode anomalies = ClientHttp.json(
                        api.lire("/api/v1/depots/" + id + "/accuse-traitement", "application/json"))
                .get("anomalies");
        // unknown tags, the wrong date and time, and the two mandatory tags that lack
        assertThat(anomalies.size()).isEqualTo(INCONNUES + 1 + 1 + 2);
        long avant = 0;
        for (JsonNode anomalie : anomalies) {
            assertThat(anomalie.get("colonne").asLong()).isGreaterThanOrEqualTo(avant);
            avant = anomalie.get("colonne").asLong();
        }
        assertThat(nombre("depot_anomalie", id)).isBetween(100_000L, 100_040L);
        assertThat(nombre("depot_anomalie_bloc", id)).isEqualTo(7);

        Deposant deposant = new Deposant(
                acteurs.deposant().id(),
                acteurs.deposant().matricule(),
                acteurs.deposant().raisonSociale(),
                "essai",
                Optional.empty(),
                Optional.empty());
        assertThat(depots.anomalies(deposant, new DepotId(UUID.fromString(id)), 3))
                .as("the rare causes beyond the rows too, each with its first places")
                .extracting(
                        GroupeAnomalies::code,
                        GroupeAnomalies::nombre,
                        groupe -> groupe.exemples().size())
                .containsExactly(
                        tuple("XSD-ELEMENT-INCONNU", INCONNUES + 1L, 3),
                        tuple("XSD-ELEMENT-MANQUANT", 2L, 2),
                        tuple("XSD-HORODATAGE-INVALIDE", 1L, 1));
        searchesBeyondTheRows(deposant, new DepotId(UUID.fromString(id)));
    }

    private void searchesBeyondTheRows(Deposant deposant, DepotId id) {
        FiltreAnomalies rares = filtre(Optional.empty(), Optional.of("HORODATAGE"), 50);
        assertThat(resultats.anomalies(deposant, id, rares).lignes())
                .as("a text met only after the rows, found in the sealed blocks")
                .isNotEmpty()
                .allSatisfy(ligne -> assertThat(ligne.rang()).isGreaterThan(INCONNUES));
        FiltreAnomalies cause = filtre(Optional.of("XSD-ELEMENT-INCONNU"), Optional.empty(), 2_000);
        Set<Long> rangs = new HashSet<>();
        OptionalLong suite = OptionalLong.of(0);
        while (suite.isPresent()) {
            PageAnomalies page = resultats.anomalies(deposant, id, cause.apres(suite.getAsLong()));
            page.lignes().forEach(ligne -> rangs.add(ligne.rang()));
            suite = page.suite();
        }
        assertThat(rangs).as("every one once, page after page").hasSize(INCONNUES + 1);
        assertThat(resultats.anomalies(deposant, id, filtre(Optional.empty(), Optional.of("introuvable"), 50)))
                .isEqualTo(new PageAnomalies(List.of(), OptionalLong.empty(), INCONNUES + 4L));
    }

    private static FiltreAnomalies filtre(Optional<String> code, Optional<String> texte, int limite) {
        return new FiltreAnomalies(code, Optional.empty(), texte, 0, limite);
    }

    private long nombre(String table, String depot) {
        return baseTraitement
                .jdbc()
                .sql("select count(*) from " + table + " where depot_id = ?::uuid")
                .param(depot)
                .query(Long.class)
                .single();
    }
}
