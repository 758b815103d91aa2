package fr.accroche.demo;

import fr.accroche.cli.api.ClientDepots;
import fr.accroche.cli.api.IdentifiantsClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The demo as a process of its own, as {@code ./accroche demo} starts it: it can be killed. */
final class DemoEnProcessus implements AutoCloseable {
    private static final String OUVERT = "Le portail est ouvert : ";

    private final Path home;
    private final Process processus;
    private final List<String> lignes = new CopyOnWriteArrayList<>();
    private final CompletableFuture<URI> adresse = new CompletableFuture<>();

    private DemoEnProcessus(Path home, Process processus) {
        this.home = home;
        this.processus = processus;
        Thread lecteur = new Thread(this::lire, "lecture-demo");
        lecteur.setDaemon(true);
        lecteur.start();
    }

    static DemoEnProcessus lancer(Path home, String... arguments) throws IOException {
        List<String> commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "fr.accroche.demo.Demo"));
        commande.addAll(Arrays.asList(arguments));
        ProcessBuilder fabrique = new ProcessBuilder(commande).redirectErrorStream(true);
        fabrique.environment().put("ACCROCHE_HOME", home.toString());
        return new DemoEnProcessus(home, fabrique.start());
    }

    private void lire() {
        try (BufferedReader sortie =
                new BufferedReader(new InputStreamReader(processus.getInputStream(), StandardCharsets.UTF_8))) {
            for (String ligne = sortie.readLine(); ligne != null; ligne = sortie.readLine()) {
                lignes.add(ligne);
                if (ligne.startsWith(OUVERT)) {
                    adresse.complete(URI.create(ligne.substring(OUVERT.length())));
                }
            }
            adresse.completeExceptionally(
                    new IllegalStateException("Expected an open portal, found its end:\n" + recit()));
        } catch (IOException e) {
            adresse.completeExceptionally(e);
        }
    }

    /** Where the portal answers, once its first deposit has ended. */
    URI adresse() throws InterruptedException, ExecutionException, TimeoutException {
        return adresse.get(180, TimeUnit.SECONDS);
    }

    /** Everything printed so far. */
    String recit() {
        return String.join("\n", lignes);
    }

    /** The exit code, when the process ends by itself. */
    int codeSortie() throws InterruptedException {
        if (!processus.waitFor(180, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Expected the demo to end, found it running:\n" + recit());
        }
        return processus.exitValue();
    }

    /** {@code kill -9}. */
    void tuer() throws InterruptedException {
        processus.destroyForcibly().waitFor();
    }

    Path dossier() {
        return home.resolve("demo");
    }

    /** An access of the demo, as {@code certificateur.identifiant}. */
    String acces(String cle) throws IOException {
        Properties acces = new Properties();
        try (Reader entree = Files.newBufferedReader(dossier().resolve("acces.properties"))) {
            acces.load(entree);
        }
        return acces.getProperty(cle);
    }

    ClientDepots client(String role) throws Exception {
        return new ClientDepots(
                adresse(),
                new IdentifiantsClient(acces(role + ".clientId"), acces(role + ".secret")),
                Clock.systemUTC());
    }

    /** Asks it to stop, as Ctrl+C does, and waits. */
    @Override
    public void close() throws InterruptedException {
        processus.destroy();
        if (!processus.waitFor(60, TimeUnit.SECONDS)) {
            processus.destroyForcibly().waitFor();
        }
    }
}
