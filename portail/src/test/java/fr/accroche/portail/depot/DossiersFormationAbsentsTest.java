package fr.accroche.portail.depot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accroche.modele.IdFlux;
import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Training files are an outside party's: while nobody can be asked, a deposit that names one waits. */
class DossiersFormationAbsentsTest extends EssaiPortail {
    private byte[] flux(Acteurs acteurs) throws IOException {
        ByteArrayOutputStream flux = new ByteArrayOutputStream();
        FluxDemo.ecrire(
                new EnteteSynthetique(
                        new IdFlux("F-" + UUID.randomUUID()),
                        OffsetDateTime.now(),
                        acteurs.deposant().matricule(),
                        acteurs.certificateur().matricule(),
                        acteurs.contrat()),
                UUID::randomUUID,
                flux);
        return flux.toString(StandardCharsets.UTF_8)
                .replaceFirst(
                        "(?s)<((?:\\w+:)?)titulaire>.*?</(?:\\w+:)?titulaire>",
                        "<$1dossierFormation><$1prenom1Titulaire>Yann</$1prenom1Titulaire>"
                                + "<$1nomTitulaire>KERVELLA</$1nomTitulaire>"
                                + "<$1idDossier>0012345678901</$1idDossier></$1dossierFormation>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void letsADepositThatNamesATrainingFileWait() throws Exception {
        Acteurs acteurs = acteurs();
        ClientHttp api = ClientHttp.connecte(
                port, acteurs.client().clientId(), acteurs.client().secret());

        String id = ClientHttp.json(api.deposer(flux(acteurs), "dossiers.xml"))
                .get("id")
                .asString();

        JsonNode attente = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> ClientHttp.json(api.lire("/api/v1/depots/" + id, "application/json")),
                        depot -> !depot.get("incident").isNull()
                                || !"TRAITEMENT_EN_COURS"
                                        .equals(depot.get("statut").asString()));
        assertThat(attente.get("statut").asString()).isEqualTo("TRAITEMENT_EN_COURS");
        assertThat(attente.get("incident").asString()).contains("dossier de formation");
        baseTraitement
                .jdbc()
                .sql("delete from scheduled_tasks where task_instance = ? and not picked")
                .param(id)
                .update();
    }
}
