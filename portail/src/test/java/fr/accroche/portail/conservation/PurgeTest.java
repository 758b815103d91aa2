package fr.accroche.portail.conservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.modele.IdFlux;
import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.conservation.jdbc.RapportRepository;
import fr.accroche.portail.socle.jdbc.BaseProprietaire;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has had its time is erased; what was accepted is not, whoever tries. */
class PurgeTest extends EssaiPortail {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration UN_AN_ET_PLUS = Duration.ofDays(400);

    @Autowired
    private List<Echus> echus;

    @Autowired
    private Durees durees;

    @Autowired
    private RapportRepository rapports;

    @Autowired
    private ApplicationContext portail;

    private Acteurs acteurs;
    private ClientHttp api;

    @BeforeEach
    void connects() throws Exception {
        acteurs = acteurs();
        api = ClientHttp.connecte(
                port, acteurs.client().clientId(), acteurs.client().secret());
    }

    @Test
    void erasesFilesValuesAndKeysOnceTheirTimeHasComeAndKeepsTheProofs() throws Exception {
        String cle = "cle-" + UUID.randomUUID();
        String fautif = "<flux xmlns=\"urn:cdc:cpf:pc5:schema:1.0.0\"><horodatage>hier</horodatage></flux>";
        String refuse = deposer(fautif.getBytes(StandardCharsets.UTF_8), "Idempotency-Key", cle);
        String accepte = deposer(flux());
        assertThat(valeursGardees(refuse)).isPositive();
        byte[] accuse = accuse(refuse);
        Path fichier = fichier(refuse);
        assertThat(fichier).exists();

        assertThat(purgerDans(Duration.ofDays(2)).lignes())
                .extracting(RapportPurge.Ligne::echec)
                .containsOnly(Optional.empty());
        assertThat(fichier).as("not before its time").exists();

        RapportPurge rapport = purgerDans(UN_AN_ET_PLUS);
        assertThat(rapport.lignes())
                .filteredOn(ligne -> ligne.regle() == RegleConservation.FICHIERS)
                .allSatisfy(ligne -> assertThat(ligne.effaces()).isGreaterThanOrEqualTo(2));
        assertThat(rapports.derniers(1)).containsExactly(rapport);
        assertThat(fichier).doesNotExist();
        assertThat(valeursGardees(refuse)).isZero();
        assertThat(ligne("select octet_length(cle_donnees) from depot where id = ?::uuid", refuse))
                .isZero();
        assertThat(ligne("select count(*) from depot where id = ?::uuid and cle_idempotence is null", refuse))
                .isOne();
        assertThat(sansSignature(accuse(refuse))).as("the accusé says the same").isEqualTo(sansSignature(accuse));
        assertThat(ligne("select count(*) from passage where depot_id = ?::uuid", accepte))
                .isEqualTo(10);
        assertThat(ligne("select count(*) from depot_resultat where depot_id = ?::uuid", accepte))
                .isEqualTo(16);
        assertThat(purgerDans(UN_AN_ET_PLUS).lignes())
                .filteredOn(ligne -> ligne.regle() == RegleConservation.FICHIERS)
                .extracting(RapportPurge.Ligne::effaces)
                .as("nothing is left to erase")
                .containsExactly(0L);
    }

    @Test
    void goesOnWhenOneRuleFailsAndSaysSoWithoutQuotingAnything() {
        Echus enPanne = Echus.de(RegleConservation.FICHIERS, avant -> {
            throw new IllegalStateException("une valeur lue");
        });
        Echus autre = Echus.de(RegleConservation.COURRIELS, avant -> 3);
        RapportPurge rapport = new Purge(List.of(autre, enPanne), durees, rapports, Clock.systemUTC()).executer();
        assertThat(rapport.lignes())
                .containsExactly(
                        new RapportPurge.Ligne(RegleConservation.FICHIERS, 0, Optional.of("IllegalStateException")),
                        new RapportPurge.Ligne(RegleConservation.COURRIELS, 3, Optional.empty()));
    }

    @Test
    void hasNothingThatErasesWhatIsKeptWithoutLimit() {
        assertThat(echus)
                .extracting(Echus::regle)
                .allMatch(regle -> durees.de(regle).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from passage where depot_id = '%s'",
                "update passage set donnees = '{}' where depot_id = '%s'",
                "truncate passage cascade",
                "delete from coffre.titulaire_depose where depot_id = '%s'",
                "truncate coffre.titulaire_depose",
                "delete from depot where id = '%s'"
            })
    void letsNobodyEraseWhatWasAccepted(String ordre) throws Exception {
        String accepte = deposer(flux());
        String sql = ordre.formatted(accepte);
        for (JdbcClient base : List.of(baseWeb.jdbc(), baseTraitement.jdbc(), BaseProprietaire.ouvrir(portail))) {
            assertThatThrownBy(() -> base.sql(sql).update()).isInstanceOf(DataAccessException.class);
        }
        assertThat(ligne("select count(*) from passage where depot_id = ?::uuid", accepte))
                .isEqualTo(10);
        assertThat(ligne("select count(*) from coffre.titulaire_depose where depot_id = ?::uuid", accepte))
                .isEqualTo(10);
    }

    private RapportPurge purgerDans(Duration delai) {
        return new Purge(echus, durees, rapports, Clock.offset(Clock.systemUTC(), delai)).executer();
    }

    private Path fichier(String depot) throws Exception {
        String nom = baseTraitement
                .jdbc()
                .sql("select cle_stockage from depot where id = ?::uuid")
                .param(depot)
                .query(String.class)
                .single();
        try (Stream<Path> fichiers = Files.walk(home())) {
            return fichiers.filter(fichier -> fichier.getFileName().toString().equals(nom))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private byte[] accuse(String depot) throws Exception {
        return api.lireOctets("/api/v1/depots/" + depot + "/accuse-traitement", "application/json")
                .body();
    }

    private static String sansSignature(byte[] json) {
        return new String(json, StandardCharsets.UTF_8).replaceAll(",\"signature\":\"[^\"]*\"}$", "}");
    }

    private long valeursGardees(String depot) {
        return ligne(
                "select count(*) from depot_anomalie where depot_id = ?::uuid and valeur_chiffree is not null", depot);
    }

    private long ligne(String sql, String depot) {
        return baseTraitement.jdbc().sql(sql).param(depot).query(Long.class).single();
    }

    private String deposer(byte[] fichier, String... entetes) throws Exception {
        String id = ClientHttp.json(api.deposer(fichier, "flux.xml", entetes))
                .get("id")
                .asString();
        api.attendre(id, PATIENCE);
        return id;
    }

    private byte[] flux() throws Exception {
        EnteteSynthetique entete = new EnteteSynthetique(
                new IdFlux("F-" + UUID.randomUUID()),
                OffsetDateTime.now(),
                acteurs.deposant().matricule(),
                acteurs.certificateur().matricule(),
                acteurs.contrat());
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        FluxDemo.ecrire(entete, UUID::randomUUID, sortie);
        return sortie.toByteArray();
    }
}
