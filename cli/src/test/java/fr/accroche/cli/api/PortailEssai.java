package fr.accroche.cli.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A server that speaks the API of the contract over real HTTP, with states given beforehand. */
public final class PortailEssai implements AutoCloseable {
    public static final String ID = "0e6f2b52-6c1f-4f3b-9a3e-5d1c3a8f9b77";
    public static final Map<String, String> IDENTIFIANTS =
            Map.of("ACCROCHE_CLIENT_ID", "client été", "ACCROCHE_CLIENT_SECRET", "mot:secret");

    private final HttpServer serveur;
    private final Deque<String> etats = new ArrayDeque<>();
    private final List<String> demandes = new ArrayList<>();
    private String disposition = "";
    private String cleIdempotence = "";
    private String question = "";
    private int jetons;
    private String refus = "";
    private int statutRefus;

    public PortailEssai() throws IOException {
        serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.createContext("/oauth2/token", this::jeton);
        serveur.createContext("/api/v1/depots", this::depots);
        serveur.start();
    }

    public String url() {
        return "http://127.0.0.1:" + serveur.getAddress().getPort();
    }

    /** The next state that a question will find; the last one stays. */
    public PortailEssai etat(String statut, int progression, int ok, int ko) {
        etats.add("{\"id\":\"" + ID + "\",\"statut\":\"" + statut + "\",\"etape\":\"rapprochement\",\"incident\":null,"
                + "\"progression\":" + progression + ",\"compteurs\":{\"passages\":" + (ok + ko) + ",\"ok\":" + ok
                + ",\"ko\":" + ko + ",\"anomalies\":0,\"avertissements\":3},\"futur\":{}}");
        return this;
    }

    /** Refuses whatever is asked under {@code /api}. */
    public PortailEssai refuser(int statut, String corps) {
        statutRefus = statut;
        refus = corps;
        return this;
    }

    public List<String> demandes() {
        return demandes;
    }

    public String disposition() {
        return disposition;
    }

    public String cleIdempotence() {
        return cleIdempotence;
    }

    public String question() {
        return question;
    }

    public int jetons() {
        return jetons;
    }

    @Override
    public void close() {
        serveur.stop(0);
    }

    private void jeton(HttpExchange echange) throws IOException {
        String attendu = "Basic "
                + Base64.getEncoder()
                        .encodeToString("client+%C3%A9t%C3%A9:mot%3Asecret".getBytes(StandardCharsets.US_ASCII));
        String corps = new String(echange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII);
        if (!attendu.equals(echange.getRequestHeaders().getFirst("Authorization"))) {
            repondre(echange, 401, "application/json", "{\"error\":\"invalid_client\"}");
            return;
        }
        if (!corps.equals("grant_type=client_credentials&scope=depots%3Aecrire+depots%3Alire")) {
            repondre(echange, 400, "application/json", "{\"error\":\"invalid_request\"}");
            return;
        }
        jetons++;
        repondre(
                echange,
                200,
                "application/json",
                "{\"access_token\":\"jeton-1\",\"token_type\":\"Bearer\",\"expires_in\":300}");
    }

    private void depots(HttpExchange echange) throws IOException {
        String chemin = echange.getRequestURI().getPath();
        demandes.add(echange.getRequestMethod() + " " + chemin);
        if (statutRefus != 0) {
            echange.getRequestBody().readAllBytes();
            repondre(echange, statutRefus, "application/problem+json", refus);
        } else if (!"Bearer jeton-1".equals(echange.getRequestHeaders().getFirst("Authorization"))) {
            repondre(echange, 401, "application/problem+json", "{\"code\":\"DEP-NON-AUTHENTIFIE\"}");
        } else if (chemin.equals("/api/v1/depots")) {
            creer(echange);
        } else if (chemin.endsWith("/" + ID)) {
            repondre(echange, 200, "application/json", etats.size() > 1 ? etats.remove() : etats.element());
        } else if (chemin.contains("/" + ID + "/")) {
            repondre(
                    echange,
                    200,
                    "x",
                    chemin + " " + echange.getRequestHeaders().getFirst("Accept"));
        } else {
            repondre(echange, 404, "text/html", "<html>Introuvable</html>");
        }
    }

    private void creer(HttpExchange echange) throws IOException {
        byte[] corps = echange.getRequestBody().readAllBytes();
        disposition = echange.getRequestHeaders().getFirst("Content-Disposition");
        cleIdempotence = echange.getRequestHeaders().getFirst("Idempotency-Key");
        question = String.valueOf(echange.getRequestURI().getRawQuery());
        echange.getResponseHeaders().set("Location", "/api/v1/depots/" + ID);
        repondre(
                echange,
                201,
                "application/json",
                "{\"id\":\"" + ID + "\",\"statut\":\"TRAITEMENT_EN_COURS\",\"accuseReception\":{\"numero\":42,"
                        + "\"nomFichier\":\"été.xml\",\"octets\":" + corps.length + ",\"sha256\":\"" + sha256(corps)
                        + "\",\"recuLe\":\"2026-11-23T12:00:00.123456Z\"}}");
    }

    private static void repondre(HttpExchange echange, int statut, String type, String corps) throws IOException {
        byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
        echange.getResponseHeaders().set("Content-Type", type);
        echange.sendResponseHeaders(statut, octets.length == 0 ? -1 : octets.length);
        echange.getResponseBody().write(octets);
        echange.close();
    }

    private static String sha256(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
