package fr.accroche.cli.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests and turns every failure, of the network or told by the portal, into a {@link RefusServeur}. */
final class Echanges {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration DELAI_CONNEXION = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(DELAI_CONNEXION)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** The JSON that answers a request, and its status. */
    JsonNode json(HttpRequest requete) throws RefusServeur {
        try (InputStream corps = corps(requete)) {
            return JSON.readTree(corps);
        } catch (IOException | JacksonException e) {
            throw new RefusServeur("La réponse de " + hote(requete) + " n’est pas celle d’un portail Accroche.", e);
        }
    }

    /** The bytes that answer a request, to be closed. */
    InputStream corps(HttpRequest requete) throws RefusServeur {
        HttpResponse<InputStream> reponse = envoyer(requete);
        if (reponse.statusCode() / 100 == 2) {
            return reponse.body();
        }
        try (InputStream corps = reponse.body()) {
            throw new RefusServeur(
                    Probleme.lire(JSON, reponse.statusCode(), corps).message());
        } catch (IOException e) {
            throw injoignable(requete.uri(), e);
        }
    }

    private HttpResponse<InputStream> envoyer(HttpRequest requete) throws RefusServeur {
        try {
            return http.send(requete, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw injoignable(requete.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusServeur("L’échange avec " + hote(requete) + " a été interrompu.", e);
        }
    }

    private static RefusServeur injoignable(URI adresse, IOException cause) {
        String raison = raison(cause).orElse("la liaison a été coupée");
        return new RefusServeur(
                "Le portail " + adresse.getScheme() + "://" + adresse.getAuthority() + " est injoignable : " + raison
                        + ". Vérifiez l’adresse et votre connexion, puis recommencez.",
                cause);
    }

    private static Optional<String> raison(IOException cause) {
        if (aPourCause(cause, UnresolvedAddressException.class)) {
            return Optional.of("son nom est inconnu");
        }
        if (cause instanceof HttpTimeoutException) {
            return Optional.of("il ne répond pas à temps");
        }
        if (cause instanceof ConnectException) {
            return Optional.of("il n’accepte pas la connexion");
        }
        return cause instanceof SSLException ? Optional.of("sa connexion chiffrée n’est pas sûre") : Optional.empty();
    }

    private static boolean aPourCause(Throwable echec, Class<? extends Throwable> type) {
        for (Throwable cause = echec; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String hote(HttpRequest requete) {
        return requete.uri().getAuthority();
    }
}
