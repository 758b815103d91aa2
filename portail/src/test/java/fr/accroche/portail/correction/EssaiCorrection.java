package fr.accroche.portail.correction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.compte.ClientsApi.ClientCree;
import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.NouvelUtilisateur;
import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.jdbc.CompteRepository;
import fr.accroche.portail.passage.FluxAcquis;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import tools.jackson.databind.JsonNode;

/** A déposant with the deposit of the demonstration under chosen keys, a user, a colleague and a machine client. */
abstract class EssaiCorrection extends EssaiPortail {
    private static final String PORTEES = "depots:ecrire depots:lire passages:ecrire passages:lire";
    static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    protected CompteRepository connexions;

    @Autowired
    protected SessionRepository<? extends Session> sessions;

    protected Acteurs acteurs;
    protected UtilisateurConnecte personne;
    protected ClientHttp api;
    protected FluxAcquis flux;

    /** @param qui the organisms to work with from now on */
    protected void travailler(Acteurs qui) throws Exception {
        acteurs = qui;
        personne = connexions.acces(acteurs.identifiant()).orElseThrow().utilisateur();
        ClientCree client = clients.creer(acteurs.deposant().id(), "Logiciel d’essai", ClientsApi.PORTEES);
        String jeton = ClientHttp.json(ClientHttp.jeton(port, client.clientId(), client.secret(), PORTEES))
                .get("access_token")
                .asString();
        api = new ClientHttp(port, jeton);
        flux = FluxAcquis.nouveau(
                acteurs.deposant().matricule(), acteurs.certificateur().matricule(), acteurs.contrat());
    }

    protected NavigateurForge navigateur(UtilisateurConnecte qui) {
        return NavigateurForge.connecte(
                port, sessions, UsernamePasswordAuthenticationToken.authenticated(qui, null, qui.getAuthorities()));
    }

    protected UtilisateurConnecte collegue() {
        UUID compte = baseWeb.jdbc()
                .sql("select compte_id from utilisateur where id = ?")
                .param(personne.utilisateurId())
                .query(UUID.class)
                .single();
        IdentifiantConnexion identifiant = comptes.creer(
                new NouvelUtilisateur(compte, "Sacha", "Essai", "sacha@essai.invalid", RoleUtilisateur.UTILISATEUR),
                MOT_DE_PASSE);
        return connexions.acces(identifiant).orElseThrow().utilisateur();
    }

    protected JsonNode deposer(String fichier) throws Exception {
        HttpResponse<String> reponse = api.deposerAvec("mode=creation", fichier.getBytes(StandardCharsets.UTF_8));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(201);
        return attendre(ClientHttp.json(reponse).get("id").asString());
    }

    protected JsonNode attendre(String depot) throws Exception {
        JsonNode fini = api.attendre(depot, PATIENCE);
        assertThat(fini.get("statut").asString()).as(fini.toString()).startsWith("TRAITE_AVEC");
        return fini;
    }

    /** The identifier of the last version of the passage of this rank in the file. */
    protected String passage(int rang) {
        return versions(rang).get(0);
    }

    /** Identifiers, the last version first. */
    protected List<String> versions(int rang) {
        return baseTraitement
                .jdbc()
                .sql("select id::text from passage where emetteur_id = ? and id_technique = ? order by version desc")
                .params(acteurs.deposant().id(), flux.cles().get(rang - 1).toString())
                .query(String.class)
                .list();
    }

    protected String etat(String passage) {
        return baseTraitement
                .jdbc()
                .sql("select etat from passage where id = ?::uuid")
                .param(passage)
                .query(String.class)
                .single();
    }

    /** Replaces a text in the passage of this rank only. */
    protected String dans(String fichier, int rang, String avant, String apres) {
        int debut = fichier.indexOf(flux.cles().get(rang - 1).toString());
        int place = fichier.indexOf(avant, debut);
        assertThat(place).as(avant).isPositive();
        return fichier.substring(0, place) + apres + fichier.substring(place + avant.length());
    }
}
