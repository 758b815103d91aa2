package fr.accroche.portail.administration;

import fr.accroche.portail.compte.Equipes;
import fr.accroche.portail.compte.Membre;
import fr.accroche.portail.compte.SuiviComptes;
import fr.accroche.portail.compte.SuiviComptes.CompteSuivi;
import fr.accroche.portail.organisme.EtatOrganisme;
import fr.accroche.portail.organisme.Immatriculations;
import fr.accroche.portail.organisme.JourParis;
import fr.accroche.portail.organisme.Mandat;
import fr.accroche.portail.organisme.Mandats;
import fr.accroche.portail.organisme.OrganismeImmatricule;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registered organisms: what they are, their entity, their mandates, and a role that comes later. */
@Controller
@SiRole(RoleNoeud.WEB)
class OrganismesController {
    private static final int LIMITE = 100;
    private static final int MOTIF_LE_PLUS_LONG = 500;

    private static final Map<String, String> AVIS = Map.of(
            "ouvert", "Le rôle est ouvert, et son référent prévenu par courriel.",
            "deja", "L’organisme a déjà ce rôle\u00a0: rien n’a été changé.",
            "etat", "C’est fait, dès maintenant. Le référent est prévenu par courriel, quand il y en a un.",
            "deja-etat", "L’organisme est déjà dans cet état\u00a0: rien n’a été changé.",
            "second-facteur", "Le second facteur est effacé. La personne et le référent sont prévenus par courriel.",
            "mot-de-passe", "La personne devra choisir un autre mot de passe. Ses sessions ont pris fin.");

    private static final Map<EtatOrganisme, String> ACTES = Map.of(
            EtatOrganisme.ACTIF, "Rétablir son accès",
            EtatOrganisme.SUSPENDU, "Suspendre son accès, jusqu’à nouvel ordre",
            EtatOrganisme.FERME, "Fermer son accès\u00a0: il n’existe plus, ou un autre SIRET l’a remplacé");

    private final Immatriculations immatriculations;
    private final SuiviComptes comptes;
    private final Mandats mandats;
    private final Clock horloge;

    OrganismesController(Immatriculations immatriculations, SuiviComptes comptes, Mandats mandats, Clock horloge) {
        this.immatriculations = immatriculations;
        this.comptes = comptes;
        this.mandats = mandats;
        this.horloge = horloge;
    }

    @GetMapping("/administration/organismes")
    String chercher(@RequestParam Optional<String> texte, Model page) {
        String cherche = texte.map(String::strip).orElse("");
        List<OrganismeImmatricule> trouves = immatriculations.chercher(cherche, LIMITE);
        page.addAttribute("texte", cherche);
        page.addAttribute("organismes", trouves);
        page.addAttribute("complet", trouves.size() < LIMITE);
        return "administration/organismes";
    }

    @GetMapping("/administration/organismes/{id}")
    String lire(@PathVariable String id, @RequestParam Optional<String> fait, Model page) {
        page.addAttribute("avis", fait.map(AVIS::get).orElse(null));
        return afficher(trouver(id), Map.of(), Map.of(), page);
    }

    private String afficher(
            OrganismeImmatricule organisme, Map<String, String> champs, Map<String, String> erreurs, Model page) {
        page.addAttribute("organisme", organisme);
        page.addAttribute("champs", champs);
        page.addAttribute("erreurs", erreurs);
        List<OrganismeImmatricule> entite = immatriculations
                .deLEntite(organisme.organisme().id())
                .stream()
                .filter(autre ->
                        !autre.organisme().id().equals(organisme.organisme().id()))
                .toList();
        page.addAttribute("entite", entite);
        page.addAttribute(
                "successeurs",
                entite.stream()
                        .filter(autre -> autre.succession()
                                .filter(avant -> avant.organisme()
                                        .id()
                                        .equals(organisme.organisme().id()))
                                .isPresent())
                        .map(VueSuccesseur::de)
                        .toList());
        page.addAttribute(
                "depuis",
                organisme.situation().depuis().map(TexteFrancais::dateHeure).orElse(""));
        page.addAttribute(
                "comptes",
                comptes.de(organisme.organisme().id()).stream()
                        .map(VueCompte::de)
                        .toList());
        Map<String, String> etats = new LinkedHashMap<>();
        for (EtatOrganisme etat : EtatOrganisme.values()) {
            if (etat != organisme.situation().etat()) {
                etats.put(etat.name(), ACTES.get(etat));
            }
        }
        page.addAttribute("etats", etats);
        page.addAttribute(
                "sirets",
                organisme.sirets().stream()
                        .map(siret -> "SIRET " + siret.siret() + ", depuis le " + JourParis.enLettres(siret.debut())
                                + siret.fin()
                                        .map(fin -> " et jusqu’au " + JourParis.enLettres(fin))
                                        .orElse(""))
                        .toList());
        page.addAttribute("donnes", vues(mandats.donnesPar(organisme.organisme().id()), true));
        page.addAttribute("recus", vues(mandats.recusPar(organisme.organisme().id()), false));
        page.addAttribute(
                "rolesPossibles",
                Arrays.stream(RoleOrganisme.values())
                        .filter(role -> !organisme.contrats().containsKey(role))
                        .toList());
        return "administration/organisme";
    }

    private List<VueMandat> vues(List<Mandat> lus, boolean donnes) {
        return lus.stream()
                .map(mandat -> new VueMandat(
                        mandat.numero(),
                        (donnes ? mandat.deposant() : mandat.certificateur())
                                .id()
                                .toString(),
                        (donnes ? mandat.deposant() : mandat.certificateur()).raisonSociale(),
                        "du " + JourParis.enLettres(mandat.debut())
                                + mandat.fin()
                                        .map(fin -> " au " + JourParis.enLettres(fin))
                                        .orElse(", sans fin"),
                        mandat.etat(JourParis.aujourdhui(horloge)).libelle()))
                .toList();
    }

    @PostMapping("/administration/organismes/{id}/roles")
    String ouvrirRole(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String role,
            @AuthenticationPrincipal AgentConnecte agent) {
        OrganismeImmatricule organisme = trouver(id);
        RoleOrganisme voulu = Stream.of(RoleOrganisme.values())
                .filter(connu -> connu.name().equals(role))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        boolean ouvert = immatriculations
                .ouvrirRole(organisme.organisme().id(), voulu, agent.getName())
                .isPresent();
        return vers(organisme, ouvert ? "ouvert" : "deja");
    }

    @PostMapping("/administration/organismes/{id}/etat")
    String changerEtat(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "") String motif,
            @AuthenticationPrincipal AgentConnecte agent,
            Model page) {
        OrganismeImmatricule organisme = trouver(id);
        Optional<EtatOrganisme> voulu = Stream.of(EtatOrganisme.values())
                .filter(connu -> connu.name().equals(etat))
                .findFirst();
        Map<String, String> erreurs = new LinkedHashMap<>();
        if (voulu.isEmpty()) {
            erreurs.put("etat", "Choisissez ce que vous faites.");
        }
        if (motif.isBlank() || motif.length() > MOTIF_LE_PLUS_LONG) {
            erreurs.put(
                    "motif",
                    "Écrivez pourquoi, en " + MOTIF_LE_PLUS_LONG + " caractères au plus\u00a0: le référent le lira.");
        }
        if (!erreurs.isEmpty()) {
            return afficher(organisme, Map.of("etat", etat, "motif", motif), erreurs, page);
        }
        boolean fait = immatriculations.changerEtat(
                organisme.organisme().id(), voulu.orElseThrow(), motif.strip(), agent.getName());
        return vers(organisme, fait ? "etat" : "deja-etat");
    }

    @PostMapping("/administration/organismes/{id}/utilisateurs/{utilisateur}/second-facteur")
    String oublierSecondFacteur(
            @PathVariable String id,
            @PathVariable String utilisateur,
            @AuthenticationPrincipal AgentConnecte agent,
            RedirectAttributes suite) {
        return agir(id, utilisateur, agent, comptes::oublierSecondFacteur, "second-facteur", suite);
    }

    @PostMapping("/administration/organismes/{id}/utilisateurs/{utilisateur}/mot-de-passe")
    String exigerMotDePasse(
            @PathVariable String id,
            @PathVariable String utilisateur,
            @AuthenticationPrincipal AgentConnecte agent,
            RedirectAttributes suite) {
        return agir(id, utilisateur, agent, comptes::exigerMotDePasse, "mot-de-passe", suite);
    }

    private String agir(
            String id,
            String utilisateur,
            AgentConnecte agent,
            ActeSurUtilisateur acte,
            String fait,
            RedirectAttributes suite) {
        OrganismeImmatricule organisme = trouver(id);
        Equipes.Reponse reponse = Identifiants.lire(utilisateur)
                .map(qui -> acte.faire(organisme.organisme().id(), qui, agent.getName()))
                .orElseGet(Equipes.Reponse.Inconnue::new);
        if (reponse instanceof Equipes.Reponse.Inconnue) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (reponse instanceof Equipes.Reponse.Refusee refus) {
            suite.addFlashAttribute("refus", refus.message());
            return "redirect:/administration/organismes/"
                    + organisme.organisme().id();
        }
        return vers(organisme, fait);
    }

    private static String vers(OrganismeImmatricule organisme, String fait) {
        return "redirect:/administration/organismes/" + organisme.organisme().id() + "?fait=" + fait;
    }

    private OrganismeImmatricule trouver(String id) {
        return Identifiants.lire(id)
                .flatMap(immatriculations::trouver)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What may be done to a user of an organism. */
    private interface ActeSurUtilisateur {
        Equipes.Reponse faire(UUID organisme, UUID utilisateur, String acteur);
    }

    /** The organism that has replaced this one. */
    record VueSuccesseur(String id, String matricule, String depuis) {
        static VueSuccesseur de(OrganismeImmatricule successeur) {
            return new VueSuccesseur(
                    successeur.organisme().id().toString(),
                    successeur.organisme().matricule().valeur(),
                    successeur
                            .succession()
                            .map(avant -> JourParis.enLettres(avant.date()))
                            .orElse(""));
        }
    }

    /** An account, in words. */
    record VueCompte(String titre, String etat, List<Membre> membres) {
        static VueCompte de(CompteSuivi compte) {
            return new VueCompte(
                    (compte.role() == RoleOrganisme.CERTIFICATEUR ? "Compte certificateur" : "Compte déposant")
                            + ", SIRET " + compte.siret(),
                    compte.etat().libelle(),
                    compte.membres());
        }

        /** Whether no other active administrator can help this user. */
        public boolean estSansAide(Membre membre) {
            return membre.etat() == Membre.Etat.ACTIF
                    && membres.stream()
                            .noneMatch(autre -> !autre.id().equals(membre.id())
                                    && autre.administre()
                                    && autre.etat() == Membre.Etat.ACTIF);
        }
    }

    /** A mandate with the other party. */
    record VueMandat(String numero, String autreId, String autre, String periode, String etat) {}
}
