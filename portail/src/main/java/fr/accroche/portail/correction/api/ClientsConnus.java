package fr.accroche.portail.correction.api;

import fr.accroche.portail.compte.ClientApi;
import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.probleme.RefusRequete;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who stands behind a token: its client, looked up at each call, so that a revoked one opens nothing. */
final class ClientsConnus {
    private final ClientsApi clients;

    ClientsConnus(ClientsApi clients) {
        this.clients = clients;
    }

    ClientApi de(Jwt jeton) {
        ClientApi client = clients.trouver(String.valueOf(jeton.getSubject()))
                .orElseThrow(() -> new RefusRequete(
                        HttpStatus.UNAUTHORIZED,
                        "REQ-JETON",
                        "Ce client d’API n’est plus en vigueur : demandez de nouveaux identifiants."));
        clients.noterUtilisation(client.clientId());
        return client;
    }

    /** One answer for an unknown passage and for another's. */
    static RefusRequete passageInconnu() {
        return new RefusRequete(
                HttpStatus.NOT_FOUND,
                "REQ-PASSAGE-INCONNU",
                "Aucun passage de votre organisme ne porte cet identifiant : vérifiez-le.");
    }
}
