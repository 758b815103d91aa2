package fr.accroche.portail.depot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.accroche.modele.IdFlux;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.depot.jdbc.TraitementRepository;
import fr.accroche.portail.identite.Appariement;
import fr.accroche.portail.identite.Coffre;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.organisme.DroitsDepot;
import fr.accroche.portail.passage.PassageJson;
import fr.accroche.portail.passage.PublicationPassages;
import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.socle.PlaceDisque;
import fr.accroche.portail.stockage.FichierStocke;
import fr.accroche.portail.stockage.StockageFichiers;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;

/** A run thought dead still publishes while the next one takes its deposit over. */
class RepriseConcurrenteTest extends EssaiPortail {
    @Autowired
    private TraitementRepository depots;

    @Autowired
    private TraitementDepots reprise;

    @Autowired
    private Appariement appariement;

    @Autowired
    private StockageFichiers stockage;

    @Autowired
    private Coffre coffre;

    @Autowired
    private LecturesAuFil lectures;

    @Autowired
    private PassageJson json;

    @Autowired
    private CleMaitresse maitresse;

    @Autowired
    private DroitsDepot droits;

    @Autowired
    private PublicationPassages passages;

    @Autowired
    @Qualifier("journalTraitement")
    private Journal journal;

    @Autowired
    private ApplicationEventPublisher evenements;

    @Autowired
    private PlaceDisque place;

    @Autowired
    private Clock horloge;

    private DepotId depot;

    /** A deposit whose job does not exist. */
    @BeforeEach
    void ranger() throws IOException {
        Acteurs acteurs = acteurs();
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
        FichierStocke fichier = stockage.recevoir(new ByteArrayInputStream(flux.toByteArray()));
        depot = new DepotId(UUID.randomUUID());
        baseWeb.jdbc()
                .sql("""
                        insert into depot (id, emetteur_id, auteur, nom_fichier, octets, sha256, cle_stockage, cle_donnees,
                            recu_le)
                        values (?, ?, 'essai', 'lent.xml', ?, ?, ?, ?, now())
                        """)
                .params(
                        depot.valeur(),
                        acteurs.deposant().id(),
                        fichier.octets(),
                        fichier.sha256(),
                        fichier.cleStockage(),
                        fichier.cleDonnees())
                .update();
    }

    @Test
    void keepsTheHolderOfEachPassageThatASlowRunPublishes() throws Exception {
        CoffreLent lent = new CoffreLent();
        TraitementDepots lente = traitement(lent, place);

        lente.traiter(depot);
        lent.reprise.get(60, TimeUnit.SECONDS);

        assertThat(nombre("select count(*) from passage where depot_id = '" + depot + "'"))
                .isEqualTo(10);
        assertThat(nombre("select count(*) from coffre.titulaire_depose t join passage p using (depot_id, ordinal)"
                        + " where p.depot_id = '" + depot + "'"))
                .isEqualTo(10);
        assertThat(nombre("select count(*) from coffre.titulaire_depose where depot_id = '" + depot + "'"))
                .isEqualTo(10);
        assertThat(nombre("select tentative from depot where id = '" + depot + "'"))
                .as("the run that took over found the deposit ended")
                .isEqualTo(1);
    }

    @Test
    void waitsWithAnIncidentWhileTheDiskHasNoRoom() {
        TraitementDepots sansPlace = traitement(coffre, () -> false);

        assertThatThrownBy(() -> TacheDepot.executer(depot, sansPlace, depots)).isInstanceOf(TraitementEnAttente.class);

        SuiviDepot suivi = depots.trouver(depot).orElseThrow().suivi();
        assertThat(suivi.incident().orElseThrow()).contains("manque de place");
        assertThat(suivi.estTermine()).isFalse();
    }

    @Test
    void waitsWithAnIncidentAfterARunWithoutMemory() {
        TraitementDepots sansMemoire = traitement(coffre, () -> {
            throw new OutOfMemoryError("essai");
        });

        assertThatThrownBy(() -> TacheDepot.executer(depot, sansMemoire, depots))
                .isInstanceOf(TraitementEnAttente.class);

        assertThat(depots.trouver(depot).orElseThrow().suivi().incident().orElseThrow())
                .contains("incident technique");
    }

    private TraitementDepots traitement(Coffre aUtiliser, PlaceDisque disque) {
        return new TraitementDepots(
                depots,
                appariement,
                stockage,
                aUtiliser,
                new PreparationDepot(depots, aUtiliser, json, maitresse),
                lectures,
                new PublicationDepot(depots, droits, passages, aUtiliser, journal, evenements, horloge),
                disque,
                horloge);
    }

    private long nombre(String requete) {
        return baseTraitement.jdbc().sql(requete).query(Long.class).single();
    }

    /** Its publication goes on only once the other run waits for the row of the deposit. */
    private final class CoffreLent implements Coffre {
        private final CompletableFuture<Void> reprise = new CompletableFuture<>();

        @Override
        public long titulairesAcceptes(UUID id, int tentative) {
            CompletableFuture.runAsync(this::reprendre).whenComplete((rien, panne) -> {
                if (panne == null) {
                    reprise.complete(null);
                } else {
                    reprise.completeExceptionally(panne);
                }
            });
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> baseWeb.jdbc()
                                    .sql(
                                            "select count(*) from pg_locks where not granted and locktype = 'transactionid'")
                                    .query(Long.class)
                                    .single()
                            > 0);
            return coffre.titulairesAcceptes(id, tentative);
        }

        private void reprendre() {
            try {
                RepriseConcurrenteTest.this.reprise.traiter(depot);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void deposer(UUID id, int tentative, List<TitulaireTrouve> lot) {
            coffre.deposer(id, tentative, lot);
        }

        @Override
        public void oublier(UUID id) {
            coffre.oublier(id);
        }

        @Override
        public void oublier(UUID id, int tentative) {
            coffre.oublier(id, tentative);
        }

        @Override
        public void oublierAvant(UUID id, int tentative) {
            coffre.oublierAvant(id, tentative);
        }

        @Override
        public void garderAcceptes(UUID id, int tentative) {
            coffre.garderAcceptes(id, tentative);
        }
    }
}
