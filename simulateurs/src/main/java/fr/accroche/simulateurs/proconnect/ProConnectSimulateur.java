package fr.accroche.simulateurs.proconnect;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A provider that anybody may log in to as any of its invented agents: for the demo and the tests. It keeps the protocol
 * strictly: exact redirect address, PKCE with S256, codes for one use, nonce and state given back, client secret,
 * audience. Its discovery document says what it is ({@value #MARQUE}), so that a production portal refuses it. Safe to
 * share between threads.
 */
public final class ProConnectSimulateur implements AutoCloseable {
    /** Entry of the discovery document that no true provider has. */
    public static final String MARQUE = "accroche_simulateur";

    private static final String RACINE = "/api/v2";
    private static final Duration VIE_JETON = Duration.ofMinutes(5);

    private final HttpServer serveur;
    private final ExecutorService fils = Executors.newFixedThreadPool(2, tache -> {
        Thread fil = new Thread(tache, "proconnect-simule");
        fil.setDaemon(true);
        return fil;
    });
    private final String clientId;
    private final String secret;
    private final Clock horloge;
    private final SecureRandom alea = new SecureRandom();
    private final ClesSimulateur cles = new ClesSimulateur();
    private final List<AgentSimule> agents = new CopyOnWriteArrayList<>();
    private final Map<String, Autorisation> codes = new ConcurrentHashMap<>();
    private final Map<String, Autorisation> acces = new ConcurrentHashMap<>();
    private volatile Falsification falsification = Falsification.AUCUNE;

    /**
     * Starts listening on a free port of this machine.
     *
     * @param secret what the one client must show
     */
    public ProConnectSimulateur(String clientId, String secret, Clock horloge) throws IOException {
        this(ecouter(0), clientId, secret, horloge);
    }

    /** Starts listening on this port, or on a free one when it is 0 or taken. */
    public static ProConnectSimulateur surLePort(int port, String clientId, String secret, Clock horloge)
            throws IOException {
        HttpServer serveur;
        try {
            serveur = ecouter(port);
        } catch (BindException occupe) {
            serveur = ecouter(0);
        }
        return new ProConnectSimulateur(serveur, clientId, secret, horloge);
    }

    private static HttpServer ecouter(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }

    private ProConnectSimulateur(HttpServer serveur, String clientId, String secret, Clock horloge) {
        this.serveur = serveur;
        this.clientId = clientId;
        this.secret = secret;
        this.horloge = horloge;
        serveur.setExecutor(fils);
        serveur.createContext(RACINE + "/.well-known/openid-configuration", this::decouverte);
        serveur.createContext(RACINE + "/jwks", echange -> repondre(echange, 200, "application/json", cles.publiees()));
        serveur.createContext(RACINE + "/authorize", this::autoriser);
        serveur.createContext(RACINE + "/token", this::jeton);
        serveur.createContext(RACINE + "/userinfo", this::information);
        serveur.createContext(RACINE + "/session/end", this::fin);
        serveur.start();
    }

    /** The issuer, whose discovery document stands under {@code /.well-known/openid-configuration}. */
    public URI emetteur() {
        return URI.create("http://localhost:" + serveur.getAddress().getPort() + RACINE);
    }

    /** One more agent who may log in. */
    public void ajouter(AgentSimule agent) {
        agents.add(agent);
    }

    /** From now on each token is forged so. */
    public void falsifier(Falsification comment) {
        falsification = comment;
    }

    private void decouverte(HttpExchange echange) throws IOException {
        String emetteur = emetteur().toString();
        Map<String, Object> document = Map.ofEntries(
                Map.entry("issuer", emetteur),
                Map.entry("authorization_endpoint", emetteur + "/authorize"),
                Map.entry("token_endpoint", emetteur + "/token"),
                Map.entry("userinfo_endpoint", emetteur + "/userinfo"),
                Map.entry("jwks_uri", emetteur + "/jwks"),
                Map.entry("end_session_endpoint", emetteur + "/session/end"),
                Map.entry("response_types_supported", List.of("code")),
                Map.entry("subject_types_supported", List.of("public")),
                Map.entry("id_token_signing_alg_values_supported", List.of("RS256", "ES256")),
                Map.entry("token_endpoint_auth_methods_supported", List.of("client_secret_post")),
                Map.entry("code_challenge_methods_supported", List.of("S256")),
                Map.entry("claims_parameter_supported", true),
                Map.entry(MARQUE, true));
        repondre(echange, 200, "application/json", JSONObjectUtils.toJSONString(document));
    }

    /** Without an agent chosen, the page to choose one; with one, back to the client with a code. */
    private void autoriser(HttpExchange echange) throws IOException {
        Map<String, String> demande = FormulaireWeb.lire(
                Objects.requireNonNullElse(echange.getRequestURI().getRawQuery(), ""));
        String faute = faute(demande);
        if (faute != null) {
            repondre(echange, 400, "text/plain", faute);
            return;
        }
        String choisi = demande.getOrDefault("agent", "");
        AgentSimule agent = agents.stream()
                .filter(connu -> connu.sujet().equals(choisi))
                .findFirst()
                .orElse(null);
        if (agent == null) {
            repondre(echange, 200, "text/html", PageChoix.html(agents, demande));
            return;
        }
        String code = tirer();
        codes.put(code, new Autorisation(agent, demande));
        rediriger(
                echange,
                demande.get("redirect_uri") + "?code=" + code + "&state="
                        + FormulaireWeb.encoder(demande.getOrDefault("state", "")) + "&iss="
                        + FormulaireWeb.encoder(emetteur().toString()));
    }

    private @Nullable String faute(Map<String, String> demande) {
        if (!clientId.equals(demande.get("client_id"))) {
            return "invalid_client";
        }
        if (!"code".equals(demande.get("response_type")) || !demande.containsKey("redirect_uri")) {
            return "unsupported_response_type";
        }
        if (demande.getOrDefault("state", "").length() < 32
                || demande.getOrDefault("nonce", "").length() < 32) {
            return "state and nonce must have at least 32 characters";
        }
        if (!"S256".equals(demande.get("code_challenge_method"))) {
            return "code_challenge_method must be S256";
        }
        return null;
    }

    private void jeton(HttpExchange echange) throws IOException {
        Map<String, String> demande =
                FormulaireWeb.lire(new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Autorisation autorisation = codes.remove(demande.getOrDefault("code", ""));
        if (autorisation == null || !estJuste(autorisation, demande)) {
            repondre(echange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        String jetonAcces = tirer();
        acces.put(jetonAcces, autorisation);
        repondre(
                echange,
                200,
                "application/json",
                JSONObjectUtils.toJSONString(Map.of(
                        "access_token",
                        jetonAcces,
                        "token_type",
                        "Bearer",
                        "expires_in",
                        VIE_JETON.toSeconds(),
                        "id_token",
                        cles.signer(identite(autorisation), signature(falsification)))));
    }

    private boolean estJuste(Autorisation autorisation, Map<String, String> demande) {
        return clientId.equals(demande.get("client_id"))
                && secret.equals(demande.get("client_secret"))
                && autorisation.parametre("redirect_uri").equals(demande.get("redirect_uri"))
                && autorisation.parametre("code_challenge").equals(defi(demande.getOrDefault("code_verifier", "")));
    }

    private static Falsification signature(Falsification forge) {
        return forge == Falsification.INFORMATION_AUTRE_CLE ? Falsification.AUCUNE : forge;
    }

    private JWTClaimsSet identite(Autorisation autorisation) {
        Falsification forge = falsification;
        Instant maintenant = horloge.instant().plus(decalage(forge));
        JWTClaimsSet.Builder contenu = new JWTClaimsSet.Builder()
                .issuer(
                        forge == Falsification.EMETTEUR
                                ? "https://autre.invalid/api/v2"
                                : emetteur().toString())
                .audience(audience(forge))
                .issueTime(Date.from(maintenant))
                .expirationTime(Date.from(maintenant.plus(VIE_JETON)))
                .claim("amr", List.of("pwd", "mfa"));
        if (forge != Falsification.SANS_SUJET) {
            contenu.subject(autorisation.agent().sujet());
        }
        String acr = acr(autorisation.agent(), forge);
        if (!acr.isEmpty()) {
            contenu.claim("acr", acr);
        }
        if (forge != Falsification.NONCE_ABSENT) {
            contenu.claim("nonce", forge == Falsification.NONCE_AUTRE ? tirer() : autorisation.parametre("nonce"));
        }
        return contenu.build();
    }

    private static Duration decalage(Falsification forge) {
        return switch (forge) {
            case FUTUR -> Duration.ofHours(1);
            case EXPIRE -> Duration.ofHours(-1);
            default -> Duration.ZERO;
        };
    }

    private List<String> audience(Falsification forge) {
        return switch (forge) {
            case AUDIENCE -> List.of("un-autre-client");
            case PLUSIEURS_AUDIENCES -> List.of(clientId, "un-autre-client");
            default -> List.of(clientId);
        };
    }

    private static String acr(AgentSimule agent, Falsification forge) {
        return switch (forge) {
            case ACR_ABSENT -> "";
            case ACR_FAIBLE -> "eidas1";
            default -> agent.acr();
        };
    }

    /** As ProConnect does, the user information is itself a signed token. */
    private void information(HttpExchange echange) throws IOException {
        String entete = Objects.requireNonNullElse(echange.getRequestHeaders().getFirst("Authorization"), "");
        Autorisation autorisation = acces.get(entete.replaceFirst("^Bearer ", ""));
        if (autorisation == null) {
            repondre(echange, 401, "application/json", "{\"error\":\"invalid_token\"}");
            return;
        }
        AgentSimule agent = autorisation.agent();
        Falsification forge = falsification;
        JWTClaimsSet contenu = new JWTClaimsSet.Builder()
                .issuer(emetteur().toString())
                .audience(clientId)
                .subject(forge == Falsification.INFORMATION_AUTRE_SUJET ? "quelqu-un-d-autre" : agent.sujet())
                .issueTime(Date.from(horloge.instant()))
                .expirationTime(Date.from(horloge.instant().plus(VIE_JETON)))
                .claim("given_name", agent.prenom())
                .claim("usual_name", agent.nom())
                .claim("email", agent.mail())
                .claim("siret", agent.siret())
                .build();
        Falsification commeSigne = forge == Falsification.INFORMATION_AUTRE_CLE ? forge : Falsification.AUCUNE;
        repondre(echange, 200, "application/jwt", cles.signer(contenu, commeSigne));
    }

    private void fin(HttpExchange echange) throws IOException {
        Map<String, String> demande = FormulaireWeb.lire(
                Objects.requireNonNullElse(echange.getRequestURI().getRawQuery(), ""));
        String retour = demande.get("post_logout_redirect_uri");
        if (retour == null || !demande.containsKey("id_token_hint")) {
            repondre(echange, 400, "text/plain", "id_token_hint and post_logout_redirect_uri are needed");
            return;
        }
        rediriger(echange, retour);
    }

    private String tirer() {
        byte[] octets = new byte[32];
        alea.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    private static String defi(String verificateur) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256")
                            .digest(verificateur.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static void rediriger(HttpExchange echange, String adresse) throws IOException {
        echange.getResponseHeaders().set("Location", adresse);
        echange.sendResponseHeaders(302, -1);
        echange.close();
    }

    private static void repondre(HttpExchange echange, int statut, String type, String corps) throws IOException {
        byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
        echange.getResponseHeaders().set("Content-Type", type + (type.startsWith("text/") ? "; charset=utf-8" : ""));
        echange.getResponseHeaders().set("Cache-Control", "no-store");
        echange.sendResponseHeaders(statut, octets.length);
        echange.getResponseBody().write(octets);
        echange.close();
    }

    @Override
    public void close() {
        serveur.stop(0);
        fils.shutdownNow();
    }
}
