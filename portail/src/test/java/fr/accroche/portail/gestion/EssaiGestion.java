package fr.accroche.portail.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.NouvelUtilisateur;
import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.jdbc.CompteRepository;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** The account of a déposant, with its administrator signed in. */
abstract class EssaiGestion extends EssaiPortail {
    @Autowired
    protected CompteRepository connexions;

    @Autowired
    protected SessionRepository<? extends Session> sessions;

    protected UtilisateurConnecte utilisateur(IdentifiantConnexion identifiant) {
        return connexions.acces(identifiant).orElseThrow().utilisateur();
    }

    protected NavigateurForge navigateur(UtilisateurConnecte utilisateur) {
        return NavigateurForge.connecte(
                port,
                sessions,
                UsernamePasswordAuthenticationToken.authenticated(utilisateur, null, utilisateur.getAuthorities()));
    }

    protected UUID compte(UtilisateurConnecte utilisateur) {
        return baseWeb.jdbc()
                .sql("select compte_id from utilisateur where id = ?")
                .param(utilisateur.utilisateurId())
                .query(UUID.class)
                .single();
    }

    protected UtilisateurConnecte collegue(UtilisateurConnecte utilisateur, String prenom, RoleUtilisateur role) {
        return utilisateur(comptes.creer(
                new NouvelUtilisateur(compte(utilisateur), prenom, "Essai", prenom + "@essai.invalid", role),
                MOT_DE_PASSE));
    }

    protected String etat(UUID utilisateur) {
        return baseWeb.jdbc()
                .sql("select etat || ' ' || role from utilisateur where id = ?")
                .param(utilisateur)
                .query(String.class)
                .single();
    }

    protected static void assertAvis(NavigateurForge navigateur, String page, String avis) throws Exception {
        assertThat(navigateur.lire(page).body()).contains(avis);
    }
}
