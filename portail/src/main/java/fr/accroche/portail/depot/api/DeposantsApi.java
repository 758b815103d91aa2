package fr.accroche.portail.depot.api;

import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.probleme.RefusRequete;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who stands behind a token: its client, looked up at each call, so that a revoked one opens nothing. */
final class DeposantsApi {
    private final ClientsApi clients;

    DeposantsApi(ClientsApi clients) {
        this.clients = clients;
    }

    Deposant de(Jwt jeton) {
        return clients.trouver(String.valueOf(jeton.getSubject()))
                .map(client -> {
                    clients.noterUtilisation(client.clientId());
                    return Deposant.de(client);
                })
                .orElseThrow(() -> new RefusRequete(
                        HttpStatus.UNAUTHORIZED,
                        "REQ-JETON",
                        "Ce client d’API n’est plus en vigueur : demandez de nouveaux identifiants."));
    }

    /** One answer for an unknown deposit and for another's. */
    static RefusRequete depotInconnu() {
        return new RefusRequete(
                HttpStatus.NOT_FOUND,
                "REQ-DEPOT-INCONNU",
                "Aucun dépôt de votre organisme ne porte cet identifiant : vérifiez-le.");
    }
}
