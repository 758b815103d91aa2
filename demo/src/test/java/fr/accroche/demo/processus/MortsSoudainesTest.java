package fr.accroche.demo.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.cli.api.AttenteDepot;
import fr.accroche.cli.api.ClientDepots;
import fr.accroche.cli.api.DepotCree;
import fr.accroche.cli.api.EtatDepot;
import fr.accroche.cli.api.RefusServeur;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} at a random moment of a deposit, of the portal alone or with its database, again and again: whatever was
 * acknowledged ends, nothing is lost, nothing is doubled.
 */
class MortsSoudainesTest {
    private static final int PASSAGES = 1_500;
    private static final long GRAINE = 20_261_124L;
    /** From the first byte sent, or from the accusé de réception; each lasts about as long. */
    private static final Duration FENETRE = Duration.ofMillis(1_800);

    private static final List<String> LEGERE =
            List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    private final Map<String, Path> fichiers = new LinkedHashMap<>();
    private final Map<String, DepotCree> recus = new LinkedHashMap<>();

    @Test
    void losesAndDoublesNothingWhenKilledTenTimes(@TempDir Path dossier) throws Exception {
        tuer(10, dossier);
    }

    @Test
    @Tag("long")
    void losesAndDoublesNothingWhenKilledAHundredTimes(@TempDir Path dossier) throws Exception {
        tuer(100, dossier);
    }

    private void tuer(int fois, Path dossier) throws Exception {
        DonneesEssai donnees = new DonneesEssai(dossier, 20_000);
        List<String> reglages = donnees.reglages();
        Path home = dossier.resolve("portail");
        Random hasard = new Random(GRAINE);
        for (int mort = 0; mort < fois; mort++) {
            Path fichier = donnees.flux(dossier.resolve("flux-" + mort + ".xml"), PASSAGES, 1_000 + mort);
            try (PortailEnProcessus portail =
                    PortailEnProcessus.lancer(home, LEGERE, reglages).attendre()) {
                CompletableFuture<Void> envoi = CompletableFuture.runAsync(() -> envoyer(portail, fichier));
                if (mort % 2 == 1) {
                    // As often while it is processed as while it arrives.
                    envoi.join();
                }
                LockSupport.parkNanos((long) (hasard.nextDouble() * FENETRE.toNanos()));
                if (mort % 3 == 2) {
                    portail.tuerAvecSaBase();
                } else {
                    portail.tuer();
                }
                envoi.join();
            }
        }
        try (PortailEnProcessus portail =
                PortailEnProcessus.lancer(home, LEGERE, reglages).attendre()) {
            verifier(portail, fois);
        }
    }

    /** The key is the file's: sent again, it is the same deposit. */
    private void envoyer(PortailEnProcessus portail, Path fichier) {
        String cle = fichier.getFileName().toString();
        fichiers.put(cle, fichier);
        try {
            DepotCree depot = portail.client().deposer(fichier, cle, Optional.empty(), octets -> {});
            recus.put(cle, depot);
        } catch (IOException | RefusServeur morte) {
            assertThat(recus).as("never acknowledged").doesNotContainKey(cle);
        }
    }

    private void verifier(PortailEnProcessus portail, int fois) throws Exception {
        ClientDepots client = portail.client();
        Map<String, DepotCree> avantLaMort = Map.copyOf(recus);
        for (Map.Entry<String, Path> fichier : fichiers.entrySet()) {
            DepotCree depot = client.deposer(fichier.getValue(), fichier.getKey(), Optional.empty(), octets -> {});
            DepotCree connu = avantLaMort.get(fichier.getKey());
            if (connu != null) {
                assertThat(depot.id()).as("the deposit that was acknowledged").isEqualTo(connu.id());
            }
            recus.put(fichier.getKey(), depot);
        }
        long acceptes = 0;
        for (DepotCree depot : recus.values()) {
            EtatDepot etat = new AttenteDepot(client).attendre(depot.id(), vu -> {});
            assertThat(etat.ok() + etat.ko()).isEqualTo(PASSAGES);
            assertThat(etat.ok()).isGreaterThan(PASSAGES / 2);
            acceptes += etat.ok();
        }
        System.out.println("Killed " + fois + " times: " + avantLaMort.size() + " deposits acknowledged before, "
                + acceptes + " passages accepted in " + recus.size() + " deposits");
        try (Connection base = portail.connexion()) {
            assertThat(nombre(base, "select count(*) from depot")).isEqualTo(fois);
            assertThat(nombre(base, "select count(*) from passage")).isEqualTo(acceptes);
            assertThat(nombre(base, "select count(distinct id_technique) from passage"))
                    .isEqualTo(acceptes);
            assertThat(nombre(
                            base,
                            "select count(*) from passage p join coffre.titulaire_depose t on t.depot_id = p.depot_id"
                                    + " and t.ordinal = p.ordinal join depot d on d.id = p.depot_id"
                                    + " and d.tentative = t.tentative"))
                    .isEqualTo(acceptes);
        }
        assertThat(fichiersRanges(portail.home())).isGreaterThanOrEqualTo(fois);
    }

    private static long nombre(Connection base, String requete) throws SQLException {
        try (Statement ordre = base.createStatement();
                ResultSet lignes = ordre.executeQuery(requete)) {
            lignes.next();
            return lignes.getLong(1);
        }
    }

    private static long fichiersRanges(Path home) throws IOException {
        try (Stream<Path> tous = Files.walk(home.resolve("depots").resolve("fichiers"))) {
            return tous.filter(Files::isRegularFile).count();
        }
    }
}
