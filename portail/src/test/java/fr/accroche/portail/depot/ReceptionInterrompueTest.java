package fr.accroche.portail.depot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.depot.jdbc.DepotRepository;
import fr.accroche.portail.depot.jdbc.TraitementRepository;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.PlaceDisque;
import fr.accroche.portail.stockage.FichierStocke;
import fr.accroche.portail.stockage.StockageFichiers;
import fr.accroche.traitement.accuse.FormatAccuse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** A file goes only when no deposit can have it. */
class ReceptionInterrompueTest extends EssaiPortail {
    private static final byte[] FICHIER = "<a/>".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private StockageFichiers stockage;

    @Autowired
    private DepotRepository depots;

    @Autowired
    private TraitementRepository traitements;

    @Autowired
    private SchedulerClient planification;

    @Autowired
    private AccusesReception accuses;

    @Autowired
    private LecturesAuFil lectures;

    @Autowired
    private ReveilJobs reveil;

    @Autowired
    private Journal journal;

    @Autowired
    private Clock horloge;

    private Acteurs acteurs;
    private Set<String> avant;

    @BeforeEach
    void compter() throws IOException {
        acteurs = acteurs();
        avant = fichiers();
    }

    private Set<String> fichiers() throws IOException {
        try (Stream<Path> tous = Files.walk(home().resolve("depots").resolve("fichiers"))) {
            return tous.filter(Files::isRegularFile)
                    .map(fichier -> fichier.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private ReceptionDepots reception(BaseWeb base, Journal audit) {
        return reception(base, audit, () -> true);
    }

    private ReceptionDepots reception(BaseWeb base, Journal audit, PlaceDisque place) {
        return new ReceptionDepots(
                stockage,
                depots,
                base,
                planification,
                accuses,
                organismes,
                audit,
                place,
                Optional.of(lectures),
                reveil,
                horloge);
    }

    private DemandeDepot demande() {
        return new DemandeDepot(
                new Deposant(
                        acteurs.deposant().id(),
                        acteurs.deposant().matricule(),
                        acteurs.deposant().raisonSociale(),
                        "essai",
                        Optional.empty(),
                        Optional.empty()),
                "flux.xml",
                Optional.empty());
    }

    @Test
    void keepsTheFileOfADepositWhoseCommitWasMadeThoughItsAnswerWasLost() throws Exception {
        BaseWeb sansReponse = new BaseWeb(baseWeb.source(), baseWeb.jdbc(), new ReponsePerdue(baseWeb.transaction()));

        assertThatThrownBy(() -> reception(sansReponse, journal).recevoir(demande(), new ByteArrayInputStream(FICHIER)))
                .isInstanceOf(TransactionSystemException.class);

        String cle = baseWeb.jdbc()
                .sql("select cle_stockage from depot where emetteur_id = ?")
                .param(acteurs.deposant().id())
                .query(String.class)
                .single();
        assertThat(fichiers()).contains(cle);
        String id = baseWeb.jdbc()
                .sql("select id::text from depot where cle_stockage = ?")
                .param(cle)
                .query(String.class)
                .single();
        ClientHttp api = ClientHttp.connecte(
                port, acteurs.client().clientId(), acteurs.client().secret());
        assertThat(api.attendre(id, Duration.ofSeconds(60)).get("statut").asString())
                .isEqualTo("TRAITEMENT_AVEC_ERREURS");
    }

    @Test
    void removesTheFileOfADepositThatWasRolledBack() throws Exception {
        assertThatThrownBy(() -> reception(baseWeb, fait -> {
                            throw new IllegalStateException("the audit trail is away");
                        })
                        .recevoir(demande(), new ByteArrayInputStream(FICHIER)))
                .hasMessage("the audit trail is away");

        assertThat(fichiers()).isEqualTo(avant);
    }

    @Test
    void refusesAFileAndStoresNothingWhileTheDiskHasNoRoom() throws Exception {
        assertThatThrownBy(() ->
                        reception(baseWeb, journal, () -> false).recevoir(demande(), new ByteArrayInputStream(FICHIER)))
                .isInstanceOfSatisfying(RefusRequete.class, refus -> {
                    assertThat(refus.statut().value()).isEqualTo(507);
                    assertThat(refus.code()).isEqualTo("SRV-DISQUE-PLEIN");
                });

        assertThat(fichiers()).isEqualTo(avant);
    }

    @Test
    void refusesTheFileOfAnOrganismSuspendedDuringItsSession() throws Exception {
        baseWeb.jdbc()
                .sql("update organisme set etat = 'SUSPENDU' where id = ?")
                .param(acteurs.deposant().id())
                .update();

        assertThatThrownBy(() -> reception(baseWeb, journal).recevoir(demande(), new ByteArrayInputStream(FICHIER)))
                .isInstanceOfSatisfying(
                        RefusRequete.class, refus -> assertThat(refus.code()).isEqualTo("REQ-ORGANISME-INACTIF"));
        assertThat(fichiers()).isEqualTo(avant);
    }

    @Test
    void keepsTheFactsOfTheReceptionInTheAccuseWhateverChangesAfter() throws Exception {
        SuiviDepot depot = reception(baseWeb, journal)
                .recevoir(demande(), new ByteArrayInputStream(FICHIER))
                .depot();
        baseWeb.jdbc()
                .sql("update organisme set raison_sociale = 'Nom changé' where id in (?, ?)")
                .params(acteurs.deposant().id(), acteurs.certificateur().id())
                .update();

        String json = texte(depot, FormatAccuse.JSON);

        assertThat(json)
                .contains(acteurs.deposant().raisonSociale())
                .contains(acteurs.certificateur().raisonSociale())
                .doesNotContain("Nom changé");
        assertThat(texte(depot, FormatAccuse.PDF)).startsWith("%PDF");
    }

    private String texte(SuiviDepot depot, FormatAccuse format) throws IOException {
        ByteArrayOutputStream contenu = new ByteArrayOutputStream();
        accuses.accuse(depot, format).orElseThrow().ecrire(contenu);
        return contenu.toString(StandardCharsets.UTF_8);
    }

    @Test
    void sweepsTheFilesOlderThanADayThatNoDepositHas() throws Exception {
        DepotId id = reception(baseWeb, journal)
                .recevoir(demande(), new ByteArrayInputStream(FICHIER))
                .depot()
                .id();
        String pris = traitements.trouver(id).orElseThrow().fichier().cleStockage();
        FichierStocke orphelin = stockage.recevoir(new ByteArrayInputStream(FICHIER));
        FichierStocke recent = stockage.recevoir(new ByteArrayInputStream(FICHIER));
        vieillir(pris);
        vieillir(orphelin.cleStockage());

        BalayageStockage.balayer(stockage, traitements, horloge);

        assertThat(fichiers()).contains(pris, recent.cleStockage()).doesNotContain(orphelin.cleStockage());
        stockage.supprimer(recent);
    }

    private void vieillir(String cle) throws IOException {
        Files.setLastModifiedTime(
                home().resolve("depots")
                        .resolve("fichiers")
                        .resolve(cle.substring(0, 2))
                        .resolve(cle),
                FileTime.from(horloge.instant().minus(Duration.ofDays(2))));
    }

    /** Commits, then fails once, as when the connection breaks before the answer. */
    private static final class ReponsePerdue extends TransactionTemplate {
        private static final long serialVersionUID = 1L;

        private boolean perdue;

        ReponsePerdue(TransactionTemplate vraie) {
            super(vraie.getTransactionManager());
        }

        @Override
        public <T> T execute(TransactionCallback<T> travail) {
            T resultat = super.execute(travail);
            if (!perdue) {
                perdue = true;
                throw new TransactionSystemException("the connection broke after the commit");
            }
            return resultat;
        }
    }
}
