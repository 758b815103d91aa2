package fr.accroche.portail.transparence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.accroche.modele.IdFlux;
import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.socle.jdbc.ProprietaireEssai;
import fr.accroche.portail.transparence.Alteration.Sorte;
import fr.accroche.portail.transparence.JournalTransparence.PassageDuDepot;
import fr.accroche.portail.transparence.JournalTransparence.SuiviInscription.Inscrite;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import fr.accroche.traitement.signature.TrousseauSignature;
import fr.accroche.traitement.transparence.Empreinte;
import fr.accroche.traitement.transparence.VerdictPreuve;
import fr.accroche.traitement.transparence.VerificationMerkle;
import fr.accroche.traitement.transparence.VerificationPreuve;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log of a whole portal: written after each publication, provable by anybody, and not to be deceived. */
class JournalTransparenceTest extends EssaiPortail {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private JournalTransparence journal;

    @Autowired
    private InscriptionJournal inscription;

    @Autowired
    private AuditJournal audit;

    @Autowired
    private TrousseauSignature trousseau;

    @Autowired
    private ApplicationContext contexte;

    private Acteurs acteurs;
    private ClientHttp api;

    @BeforeEach
    void connecter() throws Exception {
        acteurs = acteurs();
        api = ClientHttp.connecte(
                port, acteurs.client().clientId(), acteurs.client().secret());
    }

    private byte[] flux() throws Exception {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        FluxDemo.ecrire(
                new EnteteSynthetique(
                        new IdFlux("F-" + UUID.randomUUID()),
                        OffsetDateTime.now(),
                        acteurs.deposant().matricule(),
                        acteurs.certificateur().matricule(),
                        acteurs.contrat()),
                UUID::randomUUID,
                sortie);
        return sortie.toByteArray();
    }

    /** A deposit whose ten accepted passages are in the log. */
    private UUID deposer() throws Exception {
        HttpResponse<String> reponse = api.deposer(flux(), "flux.xml");
        String id = ClientHttp.json(reponse).get("id").asString();
        assertThat(api.attendre(id, PATIENCE).get("compteurs").get("ok").asInt())
                .isEqualTo(10);
        attendreInscription(UUID.fromString(id));
        return UUID.fromString(id);
    }

    private Inscrite attendreInscription(UUID depot) {
        return (Inscrite) await().atMost(PATIENCE).until(() -> journal.depot(depot), Inscrite.class::isInstance);
    }

    @Test
    void provesEachAcceptedPassageToWhoeverHasThePublicKey() throws Exception {
        UUID depot = deposer();
        JsonNode liste = ClientHttp.json(api.lire("/api/v1/depots/" + depot + "/preuves", "application/json"));
        assertThat(liste.get("preuves").size()).isEqualTo(10);

        VerificationPreuve verification = new VerificationPreuve(trousseau.certificats());
        for (JsonNode ligne : liste.get("preuves")) {
            HttpResponse<String> preuve = api.lire(ligne.get("lien").asString(), "text/plain");
            assertThat(preuve.statusCode()).isEqualTo(200);
            VerdictPreuve verdict = verification.verifier(preuve.body());
            assertThat(verdict).isInstanceOfSatisfying(VerdictPreuve.Valide.class, valide -> {
                JsonNode entree = new JsonMapper().readTree(valide.entree());
                assertThat(entree.get("idTechnique")).isEqualTo(ligne.get("idTechnique"));
                assertThat(entree.get("nature").asString()).isEqualTo("CREATION");
                assertThat(entree.get("certificateur").asString())
                        .isEqualTo(acteurs.certificateur().matricule().valeur());
                assertThat(entree.get("titulaire").asString()).hasSize(44);
            });
        }
    }

    @Test
    void keepsTheHoldersOutOfTheProofs() throws Exception {
        UUID depot = deposer();
        String flux = new String(flux(), StandardCharsets.UTF_8);
        List<String> noms = Pattern.compile("<(?:\\w+:)?nomNaissance>([^<]+)<")
                .matcher(flux)
                .results()
                .map(trouve -> trouve.group(1))
                .toList();
        assertThat(noms).isNotEmpty();
        for (PassageDuDepot passage : journal.passages(depot, -1, 20)) {
            String preuve = api.lire("/api/v1/depots/" + depot + "/preuves/" + passage.ordinal(), "text/plain")
                    .body();
            String entree = preuve.lines()
                    .filter(ligne -> ligne.startsWith("extra "))
                    .map(ligne -> new String(Base64.getDecoder().decode(ligne.substring(6)), StandardCharsets.UTF_8))
                    .findFirst()
                    .orElseThrow();
            assertThat(entree).doesNotContainIgnoringCase(noms.toArray(String[]::new));
        }
    }

    @Test
    void showsAnotherOrganismNoProof() throws Exception {
        UUID depot = deposer();
        Acteurs autres = acteurs();
        ClientHttp autre = ClientHttp.connecte(
                port, autres.client().clientId(), autres.client().secret());
        assertThat(autre.lire("/api/v1/depots/" + depot + "/preuves", "application/json")
                        .statusCode())
                .isEqualTo(404);
        assertThat(autre.lire("/api/v1/depots/" + depot + "/preuves/1", "text/plain")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void provesTheWholeDepositUnderItsFirstCheckpoint() throws Exception {
        Inscrite inscrite = attendreInscription(deposer());

        List<Empreinte> feuilles = journal.feuilles(inscrite.premier(), (int) inscrite.nombre());
        assertThat(VerificationMerkle.racineParPlage(
                        feuilles, inscrite.premier(), inscrite.point().taille(), inscrite.autour()))
                .contains(inscrite.point().racine());
    }

    @Test
    void provesToAnybodyThatTheLogOnlyGrows() throws Exception {
        long avant = attendreInscription(deposer()).point().taille();
        long apres = attendreInscription(deposer()).point().taille();
        ClientHttp quiconque = new ClientHttp(port, "");

        JsonNode reponse = ClientHttp.json(
                quiconque.lire("/api/v1/transparence/coherence?de=" + avant + "&a=" + apres, "application/json"));
        List<Empreinte> preuve = new ArrayList<>();
        reponse.get("preuve")
                .forEach(une -> preuve.add(Empreinte.lire(une.asString()).orElseThrow()));
        assertThat(VerificationMerkle.estCoherent(
                        avant,
                        journal.point(avant).orElseThrow().racine(),
                        apres,
                        journal.point(apres).orElseThrow().racine(),
                        preuve))
                .isTrue();
        assertThat(quiconque
                        .lire("/api/v1/transparence/coherence?de=1&a=99999999", "application/json")
                        .statusCode())
                .isEqualTo(404);
        assertThat(api.lireOctets("/api/v1/transparence/tuiles/0/0", "*/*").body().length % Empreinte.OCTETS)
                .isZero();
    }

    /** Eight deposits at once, and three writers of the log at once, one of them being the portal's own job. */
    @Test
    void missesNothingAndDoublesNothingWhenSeveralPublishAtOnce() throws Exception {
        List<String> ids = new ArrayList<>();
        for (byte[] fichier : List.of(flux(), flux(), flux(), flux(), flux(), flux(), flux(), flux())) {
            ids.add(ClientHttp.json(api.deposer(fichier, "flux.xml")).get("id").asString());
        }
        List<CompletableFuture<Void>> plumes = IntStream.range(0, 2)
                .mapToObj(n -> CompletableFuture.runAsync(() -> {
                    while (ids.stream().anyMatch(id -> !(journal.depot(UUID.fromString(id)) instanceof Inscrite))) {
                        inscription.tournee();
                    }
                }))
                .toList();
        for (String id : ids) {
            api.attendre(id, PATIENCE);
        }
        for (CompletableFuture<Void> plume : plumes) {
            plume.get(60, TimeUnit.SECONDS);
        }

        assertThat(nombre("select count(*) from transparence_entree")).isEqualTo(nombre("""
                select max(indice) + 1 from transparence_entree
                """));
        for (String id : ids) {
            assertThat(attendreInscription(UUID.fromString(id)).nombre()).isEqualTo(10);
        }
        assertThat(audit.auditer().premieres())
                .noneMatch(alteration -> alteration.sorte() == Sorte.POINT_CONTREDIT
                        || alteration.sorte() == Sorte.FEUILLE_ABSENTE
                        || alteration.sorte() == Sorte.POINT_NON_SIGNE);
    }

    @Test
    void namesEachRowThatWasAlteredBehindThePortalsBack() throws Exception {
        UUID depot = deposer();
        List<PassageDuDepot> passages = journal.passages(depot, -1, 20);
        UUID contenu = passages.get(0).id();
        UUID certification = passages.get(1).id();
        UUID titulaire = passages.get(2).id();
        UUID coffre = passages.get(3).id();
        UUID intact = passages.get(9).id();
        assertThat(alterations(depot)).isEmpty();

        ProprietaireEssai.ecrire(contexte, "passage", """
                update passage set donnees = donnees || '{"mention":"AVEC_MENTION_TRES_BIEN"}' where id = '%s'
                """.formatted(contenu));
        ProprietaireEssai.ecrire(contexte, "passage", """
                update passage set certification = 'RS1' where id = '%s'
                """.formatted(certification));
        ProprietaireEssai.ecrire(contexte, "coffre.titulaire_depose", """
                update coffre.titulaire_depose t set (nir_chiffre, nir_index) = (select a.nir_chiffre, a.nir_index
                from coffre.titulaire_depose a join passage q using (depot_id, ordinal) where q.id = '%s')
                from passage p where p.depot_id = t.depot_id and p.ordinal = t.ordinal and p.id = '%s'
                """.formatted(intact, titulaire));
        ProprietaireEssai.ecrire(contexte, "coffre.titulaire_depose", """
                update coffre.titulaire_depose t set etat_civil_chiffre = '\\x00'
                from passage p where p.depot_id = t.depot_id and p.ordinal = t.ordinal and p.id = '%s'
                """.formatted(coffre));

        assertThat(alterations(depot))
                .containsExactlyInAnyOrder(
                        "LIGNE_MODIFIEE " + contenu,
                        "LIGNE_MODIFIEE " + certification,
                        "LIGNE_MODIFIEE " + titulaire,
                        "TITULAIRE_ILLISIBLE " + coffre);
    }

    private List<String> alterations(UUID depot) {
        List<UUID> siens =
                journal.passages(depot, -1, 20).stream().map(PassageDuDepot::id).toList();
        return audit.auditer().premieres().stream()
                .filter(alteration ->
                        alteration.passage().filter(siens::contains).isPresent())
                .map(alteration ->
                        alteration.sorte() + " " + alteration.passage().orElseThrow())
                .toList();
    }

    @Test
    void writesAWithdrawalAndNamesOneThatWasUndone() throws Exception {
        UUID depot = deposer();
        UUID passage = journal.passages(depot, -1, 1).get(0).id();
        baseTraitement
                .jdbc()
                .sql("update passage set etat = 'RETIRE', etat_change_le = now(), etat_motif = 'FRAUDE' where id = ?")
                .param(passage)
                .update();
        await().atMost(PATIENCE)
                .until(() ->
                        nombre("select count(*) from transparence_entree where nature = 'RETRAIT' and passage_id = '"
                                        + passage + "'")
                                == 1);
        assertThat(alterations(depot)).isEmpty();

        ProprietaireEssai.ecrire(
                contexte,
                "passage",
                "update passage set etat = 'COURANT', etat_change_le = null, etat_motif = null where id = '" + passage
                        + "'");
        assertThat(alterations(depot)).contains("RETRAIT_ANNULE " + passage);
    }

    @Test
    void keepsTheLogFromBeingRewritten() throws Exception {
        deposer();
        for (String sql : List.of(
                "update transparence_entree set passage_id = passage_id, indice = indice + 1000000000 where indice = 0",
                "delete from transparence_entree where indice = 0",
                "update transparence_tuile set empreintes = sha256('autre') where niveau = 0 and rang = 0",
                "delete from transparence_point")) {
            assertThatThrownBy(() -> baseTraitement.jdbc().sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private long nombre(String sql) {
        return baseTraitement.jdbc().sql(sql).query(Long.class).single();
    }
}
