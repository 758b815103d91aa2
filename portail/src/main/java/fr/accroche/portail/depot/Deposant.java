package fr.accroche.portail.depot;

import fr.accroche.modele.IdClient;
import fr.accroche.portail.compte.ClientApi;
import fr.accroche.portail.compte.UtilisateurConnecte;
import java.util.Optional;
import java.util.UUID;

/**
 * On whose behalf a deposit is made or read.
 *
 * @param organismeId the organism: it sees its own deposits only
 * @param matricule its matricule, which the file must name as emitter
 * @param auteur who acted, as shown in the accusé (login identifier, or name of the machine client)
 */
public record Deposant(
        UUID organismeId,
        IdClient matricule,
        String raisonSociale,
        String auteur,
        Optional<UUID> utilisateurId,
        Optional<UUID> clientApiId) {
    public static Deposant de(UtilisateurConnecte utilisateur) {
        return new Deposant(
                utilisateur.organismeId(),
                utilisateur.matricule(),
                utilisateur.raisonSociale(),
                utilisateur.getUsername(),
                Optional.of(utilisateur.utilisateurId()),
                Optional.empty());
    }

    public static Deposant de(ClientApi client) {
        return new Deposant(
                client.organismeId(),
                client.matricule(),
                client.raisonSociale(),
                client.libelle(),
                Optional.empty(),
                Optional.of(client.id()));
    }
}
