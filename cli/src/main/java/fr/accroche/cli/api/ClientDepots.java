package fr.accroche.cli.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongConsumer;
import tools.jackson.databind.JsonNode;

/**
 * Deposits files and follows them through the portal's HTTP API, as any software of a depositor may. Safe to share
 * between threads.
 */
public final class ClientDepots {
    private static final Duration DELAI_COURT = Duration.ofSeconds(60);
    /** 200 MB over a slow line of 1 Mbit/s take half an hour. */
    private static final Duration DELAI_ENVOI = Duration.ofHours(1);

    private final Echanges echanges = new Echanges();
    private final URI depots;
    private final Jeton jeton;

    /**
     * @param portail address of the portal, with or without a final slash
     * @param horloge tells when a token ends
     */
    public ClientDepots(URI portail, IdentifiantsClient identifiants, Clock horloge) {
        URI base = URI.create(portail.toString().replaceAll("/*$", "/"));
        this.depots = base.resolve("api/v1/depots");
        this.jeton = new Jeton(echanges, base, identifiants, horloge);
    }

    /**
     * Sends a file, streamed.
     *
     * @param cleIdempotence the same key for the same deposit: a repeated sending is not a second deposit
     * @param remplacement the motive, when the passages replace accepted ones
     * @param progression told of the bytes sent so far, from another thread
     */
    public DepotCree deposer(
            Path fichier, String cleIdempotence, Optional<String> remplacement, LongConsumer progression)
            throws IOException, RefusServeur {
        String question = remplacement
                .map(motif -> "?mode=remplacement&motif=" + coder(motif))
                .orElse("");
        HttpRequest requete = demande(URI.create(depots + question))
                .timeout(DELAI_ENVOI)
                .header("Content-Type", "application/xml")
                .header("Accept", "application/json")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + coder(nom(fichier)))
                .header("Idempotency-Key", cleIdempotence)
                .POST(corps(fichier, progression))
                .build();
        return depotCree(echanges.json(requete));
    }

    /** Asks where a deposit stands. */
    public EtatDepot etat(String id) throws RefusServeur {
        return etatDepot(echanges.json(demande(adresse(id, ""))
                .timeout(DELAI_COURT)
                .header("Accept", "application/json")
                .build()));
    }

    /** Gets an accusé as a stream of the exact bytes, to be closed. */
    public InputStream accuse(String id, TypeAccuse type, FormatDemande format) throws RefusServeur {
        return echanges.corps(demande(adresse(id, "/" + type.chemin()))
                .timeout(DELAI_COURT)
                .header("Accept", format.typeMime())
                .build());
    }

    private HttpRequest.Builder demande(URI adresse) throws RefusServeur {
        return HttpRequest.newBuilder(adresse).header("Authorization", jeton.enteteBearer());
    }

    private URI adresse(String id, String suite) {
        return URI.create(depots + "/" + coder(id) + suite);
    }

    private static BodyPublisher corps(Path fichier, LongConsumer progression) throws IOException {
        long octets = Files.size(fichier);
        return octets == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> ouvrir(fichier, progression)), octets);
    }

    private static InputStream ouvrir(Path fichier, LongConsumer progression) {
        try {
            return new EnvoiSuivi(Files.newInputStream(fichier), progression);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nom(Path fichier) {
        Path nom = fichier.getFileName();
        return nom == null ? "depot.xml" : nom.toString();
    }

    /** Percent-encoding of RFC 5987 and RFC 3986, which want no {@code +}. */
    private static String coder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    private static DepotCree depotCree(JsonNode json) {
        JsonNode accuse = json.path("accuseReception");
        return new DepotCree(
                json.path("id").asString(""),
                json.path("statut").asString(""),
                accuse.path("numero").asString(""),
                accuse.path("nomFichier").asString(""),
                accuse.path("octets").asLong(0),
                accuse.path("sha256").asString(""),
                accuse.path("recuLe").asString(""));
    }

    private static EtatDepot etatDepot(JsonNode json) {
        JsonNode compteurs = json.path("compteurs");
        return new EtatDepot(
                json.path("id").asString(""),
                json.path("statut").asString(""),
                texte(json, "etape"),
                texte(json, "incident"),
                json.path("progression").asInt(0),
                compteurs.path("passages").asLong(0),
                compteurs.path("ok").asLong(0),
                compteurs.path("ko").asLong(0),
                compteurs.path("anomalies").asLong(0),
                compteurs.path("avertissements").asLong(0));
    }

    private static Optional<String> texte(JsonNode json, String champ) {
        return Optional.ofNullable(json.get(champ)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
