package fr.accroche.portail.webhook;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * One call to an address that somebody outside gave. The name is resolved once, by {@link AdressePublique}, and the
 * connection goes to one of the very addresses that were checked: a name that changes its mind between the check and the
 * call changes nothing. No redirect is followed, no proxy of the environment is used, no byte of the answer's body is read,
 * and the whole call lasts {@value #SECONDES_AU_PLUS} seconds at most. Safe to share between threads.
 */
final class RemiseHttps implements AutoCloseable {
    /** Of a whole call. */
    static final int SECONDES_AU_PLUS = 15;

    private static final Timeout CONNEXION = Timeout.ofSeconds(5);
    private static final Timeout REPONSE = Timeout.ofSeconds(10);
    private static final int PARTI_POUR_DE_BON = 410;

    private final AdressePublique adresses;
    private final CloseableHttpClient client;

    /**
     * @param tls whose certificates are trusted
     * @param ports where https is served; the usual port outside tests
     */
    RemiseHttps(AdressePublique adresses, SSLContext tls, SchemePortResolver ports) {
        this.adresses = adresses;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new ResolutionVerifiee(adresses))
                        .setSchemePortResolver(ports)
                        .setTlsSocketStrategy(new DefaultClientTlsStrategy(tls))
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(REPONSE).build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNEXION)
                                .setSocketTimeout(REPONSE)
                                .build())
                        .build())
                .setSchemePortResolver(ports)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(REPONSE)
                        .setConnectionRequestTimeout(CONNEXION)
                        .build())
                .setConnectionReuseStrategy((requete, reponse, contexte) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Accroche")
                .build();
    }

    /** Sends the body; never fails otherwise than by its answer. */
    Remise envoyer(URI adresse, Map<String, String> entetes, String corps) {
        Optional<String> refus = adresses.refus(adresse.toString());
        if (refus.isPresent()) {
            return new Remise.Echec(refus.get());
        }
        HttpPost requete = new HttpPost(adresse);
        entetes.forEach(requete::setHeader);
        requete.setEntity(new StringEntity(corps, ContentType.APPLICATION_JSON.withCharset(StandardCharsets.UTF_8)));
        CompletableFuture<Void> limite = CompletableFuture.runAsync(
                requete::cancel, CompletableFuture.delayedExecutor(SECONDES_AU_PLUS, TimeUnit.SECONDS));
        try {
            return remise(statut(requete));
        } catch (IOException e) {
            return new Remise.Echec(requete.isCancelled() ? trop() : phrase(e));
        } finally {
            limite.cancel(false);
        }
    }

    /** Once the status is known the connection is cut: to close the answer would be to read it to its end. */
    @SuppressWarnings("resource")
    private int statut(HttpPost requete) throws IOException {
        int statut = client.executeOpen(null, requete, null).getCode();
        requete.cancel();
        return statut;
    }

    private static Remise remise(int statut) {
        if (statut >= 200 && statut < 300) {
            return new Remise.Faite();
        }
        if (statut == PARTI_POUR_DE_BON) {
            return new Remise.Refusee(
                    "Votre logiciel a répondu 410\u00a0: il ne veut plus de notifications à cette adresse.");
        }
        if (statut >= 300 && statut < 400) {
            return new Remise.Echec("Votre logiciel a répondu " + statut
                    + "\u00a0: le portail ne suit aucune redirection. Inscrivez l’adresse finale.");
        }
        return new Remise.Echec("Votre logiciel a répondu " + statut + " au lieu de 200 à 299.");
    }

    private static String phrase(IOException echec) {
        if (echec instanceof UnknownHostException) {
            return "Le nom de machine est introuvable, ou mène à un réseau privé.";
        }
        if (echec instanceof SocketTimeoutException) {
            return trop();
        }
        if (echec instanceof SSLException) {
            return "Le certificat TLS de votre logiciel n’est pas valable pour cette adresse.";
        }
        if (echec instanceof ConnectException || echec instanceof NoRouteToHostException) {
            return "Votre logiciel n’accepte pas la connexion.";
        }
        return "La connexion s’est interrompue avant la réponse de votre logiciel.";
    }

    private static String trop() {
        return "Votre logiciel n’a pas répondu en " + REPONSE.toSeconds() + " secondes.";
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }

    /** What became of a call. */
    sealed interface Remise {
        /** Taken. */
        record Faite() implements Remise {}

        /**
         * To be tried again.
         *
         * @param raison in French, for the organism
         */
        record Echec(String raison) implements Remise {}

        /** Not to be tried again by itself. */
        record Refusee(String raison) implements Remise {}
    }

    /** Resolves to checked addresses alone. */
    private record ResolutionVerifiee(AdressePublique adresses) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String hote) throws UnknownHostException {
            return adresses.resoudre(hote);
        }

        @Override
        public String resolveCanonicalHostname(String hote) {
            return hote;
        }
    }
}
