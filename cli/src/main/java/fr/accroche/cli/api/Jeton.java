package fr.accroche.cli.api;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** Keeps an access token as long as it serves (RFC 6749 §4.4). Thread-safe. */
final class Jeton {
    private static final Duration DELAI = Duration.ofSeconds(30);
    private static final Duration MARGE = Duration.ofSeconds(30);
    private static final String DEMANDE = "grant_type=client_credentials&scope=depots%3Aecrire+depots%3Alire";

    private final Echanges echanges;
    private final URI adresse;
    private final IdentifiantsClient identifiants;
    private final Clock horloge;

    private String valeur = "";
    private Instant fin = Instant.MIN;

    Jeton(Echanges echanges, URI portail, IdentifiantsClient identifiants, Clock horloge) {
        this.echanges = echanges;
        this.adresse = portail.resolve("oauth2/token");
        this.identifiants = identifiants;
        this.horloge = horloge;
    }

    /** The value of the Authorization header. */
    synchronized String enteteBearer() throws RefusServeur {
        if (!horloge.instant().isBefore(fin)) {
            renouveler();
        }
        return "Bearer " + valeur;
    }

    private void renouveler() throws RefusServeur {
        JsonNode reponse = echanges.json(HttpRequest.newBuilder(adresse)
                .timeout(DELAI)
                .header("Authorization", identifiants.enteteBasic())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(DEMANDE))
                .build());
        valeur = reponse.path("access_token").asString("");
        if (valeur.isEmpty()) {
            throw new RefusServeur("Le portail n’a pas donné de jeton d’accès : est-ce bien l’adresse d’un portail ?");
        }
        fin = horloge.instant()
                .plusSeconds(reponse.path("expires_in").asLong(0))
                .minus(MARGE);
    }
}
