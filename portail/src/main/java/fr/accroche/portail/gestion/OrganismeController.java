package fr.accroche.portail.gestion;

import fr.accroche.portail.compte.Equipes;
import fr.accroche.portail.compte.Membre;
import fr.accroche.portail.compte.RoleVivant;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.organisme.Immatriculations;
import fr.accroche.portail.organisme.OrganismeImmatricule;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the portal knows of an organism, for all its users. */
@Controller
@SiRole(RoleNoeud.WEB)
class OrganismeController {
    private final Immatriculations immatriculations;
    private final Equipes equipes;

    OrganismeController(Immatriculations immatriculations, Equipes equipes) {
        this.immatriculations = immatriculations;
        this.equipes = equipes;
    }

    @GetMapping("/espace/organisme")
    String organisme(@AuthenticationPrincipal UtilisateurConnecte utilisateur, HttpServletRequest requete, Model page) {
        RoleVivant role = Actant.role(requete);
        OrganismeImmatricule organisme = trouver(utilisateur);
        page.addAttribute("organisme", organisme);
        page.addAttribute("estCertificateur", role.roleCompte() == RoleOrganisme.CERTIFICATEUR);
        page.addAttribute("contrat", Optional.ofNullable(organisme.contrats().get(role.roleCompte())));
        page.addAttribute("autreContrat", autreContrat(organisme, role.roleCompte()));
        page.addAttribute(
                "administrateurs",
                equipes.de(role.compte()).stream()
                        .filter(membre -> membre.administre() && membre.etat() == Membre.Etat.ACTIF)
                        .map(Membre::nomComplet)
                        .toList());
        return "gestion/organisme";
    }

    private static boolean autreContrat(OrganismeImmatricule organisme, RoleOrganisme role) {
        return organisme.contrats().keySet().stream().anyMatch(autre -> autre != role);
    }

    @GetMapping("/espace/organisme/sirets")
    String sirets(@AuthenticationPrincipal UtilisateurConnecte utilisateur, Model page) {
        OrganismeImmatricule organisme = trouver(utilisateur);
        page.addAttribute(
                "sirets", organisme.sirets().stream().map(VueSiret::de).toList());
        page.addAttribute(
                "precedent",
                organisme
                        .succession()
                        .map(avant -> avant.organisme().raisonSociale() + " ("
                                + avant.organisme().matricule() + "), jusqu’au " + TexteFrancais.date(avant.date())));
        page.addAttribute(
                "autres",
                immatriculations.deLEntite(utilisateur.organismeId()).stream()
                        .filter(autre -> !autre.organisme().id().equals(utilisateur.organismeId()))
                        .map(OrganismeController::autre)
                        .toList());
        return "gestion/sirets";
    }

    private static String autre(OrganismeImmatricule organisme) {
        return organisme.organisme().raisonSociale() + ", SIRET "
                + organisme.siret().valeur() + ", matricule "
                + organisme.organisme().matricule();
    }

    private OrganismeImmatricule trouver(UtilisateurConnecte utilisateur) {
        return immatriculations
                .trouver(utilisateur.organismeId())
                .orElseThrow(() -> new IllegalStateException("Expected the organism of a user, found none"));
    }

    /** A SIRET as its page shows it. */
    record VueSiret(String siret, String debut, String fin) {
        static VueSiret de(OrganismeImmatricule.SiretDate siret) {
            return new VueSiret(
                    siret.siret().valeur(),
                    TexteFrancais.date(siret.debut()),
                    siret.fin().map(TexteFrancais::date).orElse("en cours"));
        }
    }
}
