package fr.accroche.demo.processus;

import fr.accroche.cli.api.ClientDepots;
import fr.accroche.cli.api.IdentifiantsClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts the portal as a process in a folder, and stops it, gently or not. */
public final class PortailEnProcessus implements AutoCloseable {
    private final Path home;
    private final URI adresse;
    private final Process processus;
    private final List<String> lignes = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> pret = new CompletableFuture<>();

    private PortailEnProcessus(Path home, URI adresse, Process processus) {
        this.home = home;
        this.adresse = adresse;
        this.processus = processus;
        Thread lecteur = new Thread(this::lire, "lecture-portail");
        lecteur.setDaemon(true);
        lecteur.start();
    }

    /**
     * @param home its folder, which lasts from start to start
     * @param optionsJvm as {@code -Xmx512m}
     * @param reglages arguments of the portal beside its folder and port
     */
    public static PortailEnProcessus lancer(Path home, List<String> optionsJvm, List<String> reglages)
            throws IOException {
        int port = portLibre();
        List<String> commande = new ArrayList<>();
        commande.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        commande.addAll(optionsJvm);
        commande.addAll(List.of(
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                ProcessusPortail.class.getName(),
                "--accroche.home=" + home,
                "--server.address=127.0.0.1",
                "--accroche.port=" + port,
                "--accroche.port.gestion=0",
                "--accroche.url=http://localhost:" + port,
                "--accroche.smtp.port=1",
                "--logging.level.root=warn"));
        commande.addAll(reglages);
        Process processus =
                new ProcessBuilder(commande).redirectErrorStream(true).start();
        return new PortailEnProcessus(home, URI.create("http://localhost:" + port), processus);
    }

    private static int portLibre() throws IOException {
        try (ServerSocket prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return prise.getLocalPort();
        }
    }

    private void lire() {
        try (BufferedReader sortie =
                new BufferedReader(new InputStreamReader(processus.getInputStream(), StandardCharsets.UTF_8))) {
            for (String ligne = sortie.readLine(); ligne != null; ligne = sortie.readLine()) {
                lignes.add(ligne);
                if (ligne.startsWith(ProcessusPortail.CLIENT)) {
                    Files.writeString(acces(), ligne.substring(ProcessusPortail.CLIENT.length()));
                }
                if (ligne.startsWith(ProcessusPortail.PRET)) {
                    pret.complete(null);
                }
            }
            pret.completeExceptionally(new IllegalStateException("Expected a portal, found its end:\n" + recit()));
        } catch (IOException e) {
            pret.completeExceptionally(e);
        }
    }

    /** Waits until it answers. */
    public PortailEnProcessus attendre() throws Exception {
        pret.get(180, TimeUnit.SECONDS);
        return this;
    }

    public URI adresse() {
        return adresse;
    }

    public Path home() {
        return home;
    }

    /** Everything printed so far. */
    public String recit() {
        return String.join("\n", lignes);
    }

    public long pid() {
        return processus.pid();
    }

    /** A second process on the same database and files. */
    public PortailEnProcessus lancerUnAutre(Path autreHome, List<String> optionsJvm, List<String> reglages)
            throws IOException {
        for (String dossier : List.of("secrets", "cles")) {
            Files.createDirectories(autreHome.resolve(dossier));
            try (Stream<Path> fichiers = Files.list(home.resolve(dossier))) {
                for (Path fichier : fichiers.toList()) {
                    Files.copy(fichier, autreHome.resolve(dossier).resolve(fichier.getFileName()));
                }
            }
        }
        Files.copy(acces(), autreHome.resolve(acces().getFileName()));
        List<String> tous = new ArrayList<>(reglages);
        tous.add("--accroche.base.url=" + base());
        tous.add("--accroche.base.webMotDePasse=" + motDePasse("base-web"));
        tous.add("--accroche.base.traitementMotDePasse=" + motDePasse("base-traitement"));
        tous.add("--accroche.depots=" + home.resolve("depots"));
        return lancer(autreHome, optionsJvm, tous);
    }

    /** Its database, as the role that processes. */
    public Connection connexion() throws IOException, SQLException {
        return DriverManager.getConnection(base(), "accroche_traitement", motDePasse("base-traitement"));
    }

    private String base() {
        return lignes.stream()
                .filter(ligne -> ligne.startsWith(ProcessusPortail.BASE))
                .findFirst()
                .orElseThrow()
                .substring(ProcessusPortail.BASE.length());
    }

    private String motDePasse(String nom) throws IOException {
        byte[] secret = Base64.getDecoder()
                .decode(Files.readString(home.resolve("secrets").resolve(nom)).strip());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The client that the first start of this folder made. */
    public ClientDepots client() throws IOException {
        String[] mots = Files.readString(acces()).split(" ");
        return new ClientDepots(adresse, new IdentifiantsClient(mots[0], mots[1]), Clock.systemUTC());
    }

    private Path acces() {
        return home.resolve("acces-essai");
    }

    /** {@code kill -9}. */
    public void tuer() throws InterruptedException {
        processus.destroyForcibly().waitFor();
    }

    /** {@code kill -9} of the portal and of its database server. */
    public void tuerAvecSaBase() throws InterruptedException {
        List<ProcessHandle> descendants = processus.descendants().toList();
        tuer();
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    /** Asks it to stop, and waits. */
    @Override
    public void close() throws InterruptedException {
        processus.destroy();
        if (!processus.waitFor(60, TimeUnit.SECONDS)) {
            processus.destroyForcibly().waitFor();
        }
    }
}
