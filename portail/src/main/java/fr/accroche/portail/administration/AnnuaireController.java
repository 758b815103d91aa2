package fr.accroche.portail.administration;

import fr.accroche.modele.Siret;
import fr.accroche.portail.organisme.AnnuaireCertificateurs;
import fr.accroche.portail.organisme.Demandes;
import fr.accroche.portail.organisme.FicheSiret;
import fr.accroche.portail.organisme.Immatriculations;
import fr.accroche.portail.organisme.MotifContact;
import fr.accroche.portail.organisme.NouvelleDemande;
import fr.accroche.portail.organisme.OrganismeImmatricule;
import fr.accroche.portail.organisme.OrigineDemande;
import fr.accroche.portail.organisme.SituationDepot;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The certifiers of the registers: an agent may open the file of one that has not filled in any form; it is « à compléter
 * » until there is a referent to write to (guide 4.1).
 */
@Controller
@SiRole(RoleNoeud.WEB)
class AnnuaireController {
    private static final int LIMITE = 50;

    private final AnnuaireCertificateurs annuaire;
    private final Immatriculations immatriculations;
    private final Demandes demandes;

    AnnuaireController(AnnuaireCertificateurs annuaire, Immatriculations immatriculations, Demandes demandes) {
        this.annuaire = annuaire;
        this.immatriculations = immatriculations;
        this.demandes = demandes;
    }

    @GetMapping("/administration/annuaire")
    String chercher(@RequestParam Optional<String> texte, Model page) {
        String cherche = texte.map(String::strip).orElse("");
        List<LigneAnnuaire> lignes = cherche.isEmpty()
                ? List.of()
                : annuaire.chercher(cherche, LIMITE).stream().map(this::ligne).toList();
        page.addAttribute("disponible", annuaire.estDisponible());
        page.addAttribute("texte", cherche);
        page.addAttribute("lignes", lignes);
        page.addAttribute("complet", lignes.size() < LIMITE);
        return "administration/annuaire";
    }

    private LigneAnnuaire ligne(FicheSiret fiche) {
        Optional<OrganismeImmatricule> connu =
                immatriculations.chercher(fiche.siret().valeur(), 1).stream().findFirst();
        return new LigneAnnuaire(
                fiche.siret().valeur(),
                fiche.nom(),
                fiche.certifications().size(),
                connu.map(organisme -> organisme.organisme().id()).orElse(null),
                connu.map(organisme -> organisme.organisme().matricule().valeur())
                        .orElse(""));
    }

    @PostMapping("/administration/annuaire")
    String ouvrir(
            @RequestParam(defaultValue = "") String siret,
            @RequestParam(defaultValue = "") String raisonSociale,
            @AuthenticationPrincipal AgentConnecte agent) {
        Siret lu = Siret.lire(siret).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        FicheSiret fiche = annuaire.consulter(lu);
        String nom = fiche.nom().isEmpty() ? raisonSociale.strip() : fiche.nom();
        UUID id = UUID.randomUUID();
        demandes.deposer(
                new NouvelleDemande(
                        id,
                        OrigineDemande.ANNUAIRE,
                        MotifContact.ACCROCHAGE,
                        Optional.of(SituationDepot.PROPRE),
                        nom.isEmpty() ? "SIRET " + lu : nom,
                        List.of(lu),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        false,
                        Optional.empty()),
                agent.getName());
        return "redirect:/administration/demandes/" + id;
    }

    /**
     * A certifier of the registers.
     *
     * @param organisme the registered organism of this SIRET, if there is one
     */
    record LigneAnnuaire(
            String siret,
            String nom,
            int certifications,
            @Nullable UUID organisme,
            String matricule) {}
}
