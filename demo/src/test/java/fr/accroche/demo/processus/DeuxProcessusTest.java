package fr.accroche.demo.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.cli.api.AttenteDepot;
import fr.accroche.cli.api.ClientDepots;
import fr.accroche.cli.api.DepotCree;
import fr.accroche.cli.api.EtatDepot;
import fr.accroche.cli.api.FormatDemande;
import fr.accroche.cli.api.TypeAccuse;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes of one portal, on one database and one folder of files, publish at once. */
class DeuxProcessusTest {
    private static final int PASSAGES = 600;
    private static final int PAIRES = 3;
    private static final List<String> LEGERE =
            List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    @Test
    void acceptsEachIdTechniqueOnceAndKeepsTheJournalInOrder(@TempDir Path dossier) throws Exception {
        DonneesEssai donnees = new DonneesEssai(dossier, 20_000);
        List<String> reglages = donnees.reglages();
        try (PortailEnProcessus premier = PortailEnProcessus.lancer(dossier.resolve("premier"), LEGERE, reglages)
                        .attendre();
                PortailEnProcessus second = premier.lancerUnAutre(dossier.resolve("second"), LEGERE, reglages)
                        .attendre()) {
            for (int paire = 0; paire < PAIRES; paire++) {
                Path fichier = donnees.flux(dossier.resolve("a" + paire + ".xml"), PASSAGES, 50 + paire);
                Path memes = sousUnAutreFlux(fichier, dossier.resolve("b" + paire + ".xml"));
                CompletableFuture<Resultat> ici = CompletableFuture.supplyAsync(() -> deposer(premier, fichier));
                CompletableFuture<Resultat> la = CompletableFuture.supplyAsync(() -> deposer(second, memes));
                List<String> acceptes = Stream.of(ici.join(), la.join())
                        .flatMap(resultat -> resultat.acceptes().stream())
                        .toList();
                assertThat(acceptes).doesNotHaveDuplicates();
                assertThat(acceptes.size())
                        .as("each one that is found, in one file or the other")
                        .isEqualTo(Math.max(ici.join().trouves(), la.join().trouves()));
            }
            assertThatTheJournalIsOneChain(premier);
        }
    }

    /**
     * @param acceptes idTechniques accepted from this file
     * @param trouves passages whose holder was found, accepted or already there
     */
    private record Resultat(List<String> acceptes, int trouves) {}

    private static Resultat deposer(PortailEnProcessus portail, Path fichier) {
        try {
            ClientDepots client = portail.client();
            DepotCree depot = client.deposer(fichier, UUID.randomUUID().toString(), Optional.empty(), octets -> {});
            EtatDepot etat = new AttenteDepot(client).attendre(depot.id(), vu -> {});
            assertThat(etat.ok() + etat.ko()).isEqualTo(PASSAGES);
            String accuse;
            try (InputStream recu = client.accuse(depot.id(), TypeAccuse.TRAITEMENT, FormatDemande.XML)) {
                accuse = new String(recu.readAllBytes(), StandardCharsets.UTF_8);
            }
            int dejaLa = accuse.split("existe déjà en base", -1).length - 1;
            List<String> acceptes = acceptes(accuse);
            return new Resultat(acceptes, acceptes.size() + dejaLa);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> acceptes(String accuse) {
        List<String> cles = new ArrayList<>();
        int debut = accuse.indexOf("<PassagesOK>");
        if (debut >= 0) {
            for (String suite : accuse.substring(debut).split("<idTechnique>")) {
                int fin = suite.indexOf("</idTechnique>");
                if (fin > 0) {
                    cles.add(suite.substring(0, fin));
                }
            }
        }
        return cles;
    }

    private static Path sousUnAutreFlux(Path fichier, Path autre) throws Exception {
        String texte = Files.readString(fichier)
                .replaceFirst("<cpf:idFlux>[^<]*</cpf:idFlux>", "<cpf:idFlux>" + UUID.randomUUID() + "</cpf:idFlux>");
        return Files.writeString(autre, texte);
    }

    private static void assertThatTheJournalIsOneChain(PortailEnProcessus portail) throws Exception {
        try (Connection base = portail.connexion();
                Statement ordre = base.createStatement();
                ResultSet ligne = ordre.executeQuery("""
                        select count(*), max(rang) - min(rang) + 1,
                            count(*) filter (where precedent is distinct from precedente and precedente is not null),
                            count(*) filter (where action = 'DEPOT_TRAITE')
                        from (select *, lag(empreinte) over (order by rang) as precedente from journal_audit) chaine
                        """)) {
            ligne.next();
            assertThat(ligne.getLong(1)).as("no rank is missing").isEqualTo(ligne.getLong(2));
            assertThat(ligne.getLong(3)).as("broken links").isZero();
            assertThat(ligne.getLong(4)).isEqualTo(2L * PAIRES);
        }
    }
}
