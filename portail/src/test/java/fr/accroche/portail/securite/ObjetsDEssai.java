package fr.accroche.portail.securite;

import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.assistance.MotifTicket;
import fr.accroche.portail.assistance.TexteLibre;
import fr.accroche.portail.assistance.Tickets;
import fr.accroche.portail.assistance.Tickets.Demandeur;
import fr.accroche.portail.autorisation.Acteur;
import fr.accroche.portail.autorisation.Objet;
import fr.accroche.portail.compte.ClientsApi.ClientCree;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.construction.Constructions;
import fr.accroche.portail.depot.DemandeDepot;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.Envois;
import fr.accroche.portail.reception.FichierRecu;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.webhook.jdbc.WebhookRepository;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One object of each kind for each organism, made when it is first asked for. */
final class ObjetsDEssai {
    private final int port;
    private final WebhookRepository webhooks;
    private final Tickets tickets;
    private final Envois envois;
    private final BaseTraitement base;
    private final BaseWeb baseWeb;
    private final Constructions constructions;
    private final Map<String, UUID> depots = new HashMap<>();

    ObjetsDEssai(
            int port,
            WebhookRepository webhooks,
            Tickets tickets,
            Envois envois,
            BaseTraitement base,
            BaseWeb baseWeb,
            Constructions constructions) {
        this.constructions = constructions;
        this.base = base;
        this.baseWeb = baseWeb;
        this.port = port;
        this.webhooks = webhooks;
        this.tickets = tickets;
        this.envois = envois;
    }

    /** The identifier of an object of the organism of this actor. */
    UUID identifiant(Distribution monde, Objet objet, Acteur acteur) throws Exception {
        boolean certifie = acteur.name().endsWith("CERTIFICATEUR");
        UtilisateurConnecte personne =
                monde.personne(acteur.name().startsWith("CLIENT_") ? Acteur.ADMINISTRATEUR_DEPOSANT : acteur);
        return switch (objet) {
            case DEPOT -> depot(certifie ? monde.clientCertificateur : monde.client);
            case PASSAGE -> passage(certifie ? monde.clientCertificateur : monde.client, personne.organismeId());
            case RETRAIT -> retrait(personne.organismeId());
            case ENVOI ->
                envois.ouvrir(new DemandeDepot(Deposant.de(personne), "a.xml", Optional.empty()), 10)
                        .id()
                        .valeur();
            case CERTIFICATEUR_CHOISI -> monde.certificateur.id();
            case UTILISATEUR -> personne.utilisateurId();
            case MANDAT -> monde.mandat;
            case CLIENT_API -> certifie ? monde.clientCertificateur.id() : monde.client.id();
            case WEBHOOK -> webhook(personne.organismeId());
            case TICKET -> ticket(personne);
            case CONSTRUCTION -> construction(personne);
            default -> throw new IllegalStateException("Expected to know how to make a " + objet);
        };
    }

    private UUID construction(UtilisateurConnecte personne) throws Exception {
        byte[] tableau = "Nom;Prénom;Code RNCP\nMARTIN;Zoé;RNCP1\n".getBytes(StandardCharsets.UTF_8);
        return constructions.recevoir(
                personne, new FichierRecu(Optional.of("tableau.csv"), new ByteArrayInputStream(tableau)));
    }

    private UUID webhook(UUID organisme) {
        return webhooks.creer(UUID.randomUUID(), organisme, URI.create("https://exemple.fr/"), Set.of(), new byte[] {1})
                .id();
    }

    private UUID ticket(UtilisateurConnecte personne) {
        return tickets.ouvrir(
                        new Demandeur(personne.organismeId(), personne.utilisateurId(), personne.getUsername()),
                        MotifTicket.AUTRE,
                        new TexteLibre("Sujet"),
                        new TexteLibre("Texte"))
                .id();
    }

    /** As if it had been accepted: what it takes to be accepted is none of these tests' business. */
    private UUID passage(ClientCree client, UUID organisme) throws Exception {
        UUID id = UUID.randomUUID();
        base.jdbc()
                .sql("""
                        insert into passage (id, emetteur_id, certificateur_id, id_technique, certification, donnees,
                            depot_id, ordinal, accepte_le)
                        select :id, :organisme, :organisme, :cle, 'RS1710', '{"idTechnique":"X"}'::jsonb, :depot,
                            1 + (select count(*) from passage where depot_id = :depot), now()
                        """)
                .param("id", id)
                .param("organisme", organisme)
                .param("cle", "ESSAI-" + id)
                .param("depot", depot(client))
                .update();
        return id;
    }

    private UUID retrait(UUID organisme) {
        UUID id = UUID.randomUUID();
        baseWeb.jdbc().sql("""
                        insert into retrait (id, organisme_id, motif, etat, nombre, demandeur, demande_le)
                        values (?, ?, 'ERREUR', 'ATTENDU', 1, 'QUELQU-UN', now())
                        """).params(id, organisme).update();
        return id;
    }

    private UUID depot(ClientCree client) throws Exception {
        if (!depots.containsKey(client.clientId())) {
            ClientHttp api = ClientHttp.connecte(port, client.clientId(), client.secret());
            UUID id =
                    UUID.fromString(ClientHttp.json(api.deposer("<a/>".getBytes(StandardCharsets.US_ASCII), "flux.xml"))
                            .get("id")
                            .asString());
            api.attendre(id.toString(), Duration.ofSeconds(30));
            depots.put(client.clientId(), id);
        }
        return depots.get(client.clientId());
    }
}
