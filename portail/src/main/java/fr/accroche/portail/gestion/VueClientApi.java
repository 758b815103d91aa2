package fr.accroche.portail.gestion;

import fr.accroche.portail.compte.ClientsApi.ClientSuivi;
import fr.accroche.portail.presentation.TexteFrancais;
import java.util.List;
import java.util.UUID;

/** A machine client as its page shows it; texts are ready to be shown. */
record VueClientApi(
        UUID id,
        String clientId,
        String libelle,
        List<String> portees,
        String cree,
        String utilise,
        String ancienSecret,
        boolean revoque,
        String etat) {
    /** Every scope, in the order of the form, with what it allows. */
    static final List<Portee> PORTEES = List.of(
            new Portee("depots:ecrire", "Déposer des fichiers"),
            new Portee("depots:lire", "Suivre les dépôts et lire les accusés"),
            new Portee("controles", "Contrôler un fichier sans le déposer"),
            new Portee("passages:lire", "Lire les passages acceptés"),
            new Portee("passages:ecrire", "Remplacer ou retirer un passage"),
            new Portee("webhooks", "Gérer les notifications"));

    VueClientApi {
        portees = List.copyOf(portees);
    }

    static VueClientApi de(ClientSuivi client) {
        return new VueClientApi(
                client.id(),
                client.clientId(),
                TexteFrancais.lisible(client.libelle()),
                PORTEES.stream()
                        .filter(portee -> client.portees().contains(portee.nom()))
                        .map(Portee::libelle)
                        .toList(),
                TexteFrancais.date(client.creeLe()),
                client.utiliseLe().map(TexteFrancais::dateHeure).orElse("jamais"),
                client.ancienSecretJusquA().map(TexteFrancais::dateHeure).orElse(""),
                client.revoqueLe().isPresent(),
                client.revoqueLe()
                        .map(fin -> "révoqué le " + TexteFrancais.date(fin))
                        .orElse("en vigueur"));
    }

    /** A scope and what it allows. */
    record Portee(String nom, String libelle) {}
}
