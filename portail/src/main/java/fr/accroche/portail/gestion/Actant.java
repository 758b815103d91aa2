package fr.accroche.portail.gestion;

import fr.accroche.portail.compte.Equipes.Administrateur;
import fr.accroche.portail.compte.RoleVivant;
import fr.accroche.portail.compte.UtilisateurConnecte;
import jakarta.servlet.http.HttpServletRequest;

/** Who acts, in the account that the security chain found behind the request. */
final class Actant {
    private Actant() {}

    static Administrateur de(UtilisateurConnecte utilisateur, HttpServletRequest requete) {
        return new Administrateur(
                role(requete).compte(),
                utilisateur.organismeId(),
                utilisateur.utilisateurId(),
                utilisateur.getUsername());
    }

    static RoleVivant role(HttpServletRequest requete) {
        return RoleVivant.de(requete)
                .orElseThrow(() -> new IllegalStateException("Expected a user behind the request, found none"));
    }
}
