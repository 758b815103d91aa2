package fr.accroche.demo.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.cli.api.ClientDepots;
import fr.accroche.cli.api.DepotCree;
import fr.accroche.cli.api.EtatDepot;
import fr.accroche.cli.api.FormatDemande;
import fr.accroche.cli.api.TypeAccuse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * The whole way of the largest legal file beside {@code xmllint --stream --schema} on that file, in one run. Not part of the
 * suite, since it measures: run by {@code bancs/deposer}, which says what is needed.
 */
class DepotEntierBanc {
    private static final long LIMITE = 209_715_200;
    private static final int ECHANTILLON = 4_000;
    private static final double NANOS = 1e9;

    private final Path dossier = Path.of(System.getProperty("banc.dossier"));
    private final int depots = Integer.getInteger("banc.depots", 3);
    private final String tas = System.getProperty("banc.tas", "-Xmx512m");

    @Test
    void measuresTheWholeWayBesideXmllint() throws Exception {
        DonneesEssai donnees = new DonneesEssai(Files.createDirectories(dossier), 1_000_000);
        int passages = passages(donnees);
        List<String> reglages = new ArrayList<>(donnees.reglages());
        reglages.addAll(List.of(System.getProperty("banc.reglages", "--accroche.roles=web,traitement")
                .split(" ")));
        Path home = Files.createTempDirectory(dossier, "portail-");
        try (PortailEnProcessus portail =
                PortailEnProcessus.lancer(home, List.of(tas), reglages).attendre()) {
            ClientDepots client = portail.client();
            mesurer(
                    client,
                    donnees.flux(dossier.resolve("chauffe.xml"), 10_000, 1),
                    "10 000 passages, first of the process");
            for (int i = 0; i < depots; i++) {
                Path fichier = donnees.flux(dossier.resolve("entier.xml"), passages, 100 + i);
                assertThat(Files.size(fichier)).isBetween(LIMITE * 97 / 100, LIMITE);
                double xmllint = xmllint(fichier);
                System.out.printf(Locale.ROOT, "| xmllint --stream --schema | %.2f | | | |%n", xmllint);
                mesurer(client, fichier, passages + " passages, " + Files.size(fichier) + " octets");
            }
            System.out.println(memoire(portail));
        }
    }

    /** As many passages as 200 MB hold. */
    private int passages(DonneesEssai donnees) throws IOException {
        Path echantillon = donnees.flux(dossier.resolve("echantillon.xml"), ECHANTILLON, 1);
        return (int) (LIMITE * 0.992 * ECHANTILLON / Files.size(echantillon));
    }

    private static void mesurer(ClientDepots client, Path fichier, String libelle) throws Exception {
        long octets = Files.size(fichier);
        AtomicLong dernier = new AtomicLong();
        long debut = System.nanoTime();
        DepotCree depot = client.deposer(fichier, UUID.randomUUID().toString(), Optional.empty(), envoyes -> {
            if (envoyes == octets) {
                dernier.set(System.nanoTime());
            }
        });
        long recu = System.nanoTime();
        EtatDepot etat = client.etat(depot.id());
        while (!etat.estTermine()) {
            // 600 calls a minute are allowed.
            Thread.sleep(150);
            etat = client.etat(depot.id());
        }
        long termine = System.nanoTime();
        long taille = 0;
        try (InputStream accuse = client.accuse(depot.id(), TypeAccuse.TRAITEMENT, FormatDemande.XML)) {
            taille = accuse.transferTo(java.io.OutputStream.nullOutputStream());
        }
        long fin = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "| %s: %d OK, %d KO, accusé of %d bytes | sending %.2f | last byte → 201 %.2f | → ended %.2f | → accusé read %.2f |%n",
                libelle,
                etat.ok(),
                etat.ko(),
                taille,
                (dernier.get() - debut) / NANOS,
                (recu - dernier.get()) / NANOS,
                (termine - dernier.get()) / NANOS,
                (fin - dernier.get()) / NANOS);
    }

    private double xmllint(Path fichier) throws Exception {
        List<Double> durees = new ArrayList<>();
        Path schema = Path.of("../controle/src/main/resources/fr/accroche/controle/schema/certifications-1.1.2.xsd");
        for (int i = 0; i < 2; i++) {
            long debut = System.nanoTime();
            new ProcessBuilder("xmllint", "--noout", "--stream", "--schema", schema.toString(), fichier.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            durees.add((System.nanoTime() - debut) / NANOS);
        }
        return durees.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private static String memoire(PortailEnProcessus portail) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + portail.pid() + "/status")).stream()
                .filter(ligne -> ligne.startsWith("VmHWM"))
                .findFirst()
                .orElse("");
    }
}
