package fr.accroche.portail.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A depositor's software: a real https server, whose certificate names {@value #HOTE}. */
final class RecepteurHttps implements AutoCloseable {
    static final String HOTE = "logiciel.exemple.fr";
    private static final char[] MOT_DE_PASSE = "pour-cet-essai".toCharArray();

    final List<Appel> appels = new CopyOnWriteArrayList<>();
    /** What it answers, one after the other; 200 when there is none left. */
    final Queue<Integer> reponses = new ConcurrentLinkedQueue<>();

    volatile boolean sansFin;
    private final HttpsServer serveur;
    private final SSLContext confiance;

    RecepteurHttps(Path dossier) throws Exception {
        KeyStore cles = cles(dossier);
        KeyManagerFactory siennes = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        siennes.init(cles, MOT_DE_PASSE);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(siennes.getKeyManagers(), null, null);
        TrustManagerFactory fiables = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        fiables.init(cles);
        confiance = SSLContext.getInstance("TLS");
        confiance.init(null, fiables.getTrustManagers(), null);
        serveur = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.setHttpsConfigurator(new HttpsConfigurator(tls));
        serveur.createContext("/", this::repondre);
        serveur.setExecutor(Executors.newCachedThreadPool());
        serveur.start();
    }

    private static KeyStore cles(Path dossier) throws Exception {
        Path fichier = dossier.resolve("recepteur.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "recepteur",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + HOTE,
                        "-ext",
                        "san=dns:" + HOTE,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        fichier.toString(),
                        "-storepass",
                        new String(MOT_DE_PASSE))
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool failed");
        }
        KeyStore cles = KeyStore.getInstance("PKCS12");
        try (InputStream flux = Files.newInputStream(fichier)) {
            cles.load(flux, MOT_DE_PASSE);
        }
        // Trusted as well as used.
        cles.setCertificateEntry("confiance", cles.getCertificate("recepteur"));
        return cles;
    }

    private void repondre(HttpExchange echange) throws IOException {
        byte[] corps = echange.getRequestBody().readAllBytes();
        appels.add(new Appel(
                echange.getRequestURI().toString(),
                Map.of(
                        "webhook-id", entete(echange, "webhook-id"),
                        "webhook-timestamp", entete(echange, "webhook-timestamp"),
                        "webhook-signature", entete(echange, "webhook-signature"),
                        "content-type", entete(echange, "content-type")),
                new String(corps, StandardCharsets.UTF_8)));
        Integer statut = reponses.poll();
        if (statut != null && statut / 100 == 3) {
            echange.getResponseHeaders().set("Location", "https://" + HOTE + "/ailleurs");
        }
        echange.sendResponseHeaders(statut == null ? 200 : statut, sansFin ? 0 : -1);
        if (sansFin) {
            ecrireSansFin(echange);
        }
        echange.close();
    }

    private static void ecrireSansFin(HttpExchange echange) {
        byte[] bloc = new byte[8192];
        try (OutputStream sortie = echange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                sortie.write(bloc);
            }
        } catch (IOException e) {
            // The portal has left, as it should.
        }
    }

    private static String entete(HttpExchange echange, String nom) {
        return String.valueOf(echange.getRequestHeaders().getFirst(nom));
    }

    int port() {
        return serveur.getAddress().getPort();
    }

    /** Trusts this server alone. */
    SSLContext confiance() {
        return confiance;
    }

    static InetAddress[] boucleLocale() {
        return Arrays.copyOf(new InetAddress[] {InetAddress.getLoopbackAddress()}, 1);
    }

    @Override
    public void close() {
        serveur.stop(0);
    }

    /** A call that it received. */
    record Appel(String chemin, Map<String, String> entetes, String corps) {}
}
