package fr.accroche.portail.compte.inscription;

import fr.accroche.portail.compte.connexion.FreinConnexion;
import fr.accroche.portail.compte.connexion.FreinReseau;
import fr.accroche.portail.compte.connexion.PageLienMort;
import fr.accroche.portail.compte.connexion.Provenance;
import fr.accroche.portail.compte.jdbc.InscriptionRepository.OrganismeAInscrire;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The four steps of the sign-up, each a page that works without script. What was typed waits in the session. */
@Controller
@SiRole(RoleNoeud.WEB)
class InscriptionController {
    private static final String BROUILLON = "accroche.inscription";
    private static final String FIN = "accroche.inscriptionFinie";
    private static final String PREMIERE = "/inscription";
    private static final String ORGANISME = "/inscription/organisme";
    private static final String TITULAIRE = "/inscription/titulaire";
    private static final String RECAPITULATIF = "/inscription/recapitulatif";

    /** One answer, whichever of the two is wrong, and while one must wait. */
    private static final String PAIRE_INCONNUE =
            "Ces identifiants d’inscription ne vont pas ensemble. Vérifiez-les dans le courriel de la Caisse des"
                    + " Dépôts\u00a0; après plusieurs échecs, attendez quelques minutes.";

    private final Inscriptions inscriptions;
    private final FreinConnexion frein;
    private final FreinReseau freinReseau;

    InscriptionController(Inscriptions inscriptions, FreinConnexion frein, FreinReseau freinReseau) {
        this.inscriptions = inscriptions;
        this.frein = frein;
        this.freinReseau = freinReseau;
    }

    /** The link of the mail: kept for the last step, then out of the address. */
    @GetMapping("/inscription/lien")
    String lien(
            @RequestParam(defaultValue = "") String jeton, HttpServletRequest requete, HttpServletResponse reponse) {
        if (!inscriptions.lienOuvre(jeton)) {
            return PageLienMort.repondre(reponse);
        }
        garder(requete, brouillon(requete).avecJeton(jeton));
        return "redirect:" + PREMIERE;
    }

    @GetMapping(PREMIERE)
    String role(HttpServletRequest requete, Model page) {
        page.addAttribute("brouillon", brouillon(requete));
        return "inscription/role";
    }

    @PostMapping(PREMIERE)
    String choisirRole(@RequestParam(defaultValue = "") String role, HttpServletRequest requete) {
        Optional<RoleOrganisme> choisi = switch (role) {
            case "certificateur" -> Optional.of(RoleOrganisme.CERTIFICATEUR);
            case "deposant" -> Optional.of(RoleOrganisme.DEPOSANT);
            default -> Optional.empty();
        };
        if (choisi.isEmpty()) {
            return "redirect:" + PREMIERE;
        }
        garder(requete, brouillon(requete).avecRole(choisi.get()));
        return "redirect:" + ORGANISME;
    }

    @GetMapping(ORGANISME)
    String organisme(HttpServletRequest requete, Model page) {
        return afficher(2, "inscription/organisme", requete, page);
    }

    @PostMapping(ORGANISME)
    String identifier(
            @RequestParam(defaultValue = "") String matricule,
            @RequestParam(defaultValue = "") String autre,
            HttpServletRequest requete,
            Model page,
            RedirectAttributes suite) {
        BrouillonInscription avant = brouillon(requete);
        RoleOrganisme role = avant.role();
        if (role == null) {
            return "redirect:" + PREMIERE;
        }
        String saisi = nettoyer(matricule);
        String saisiAutre = nettoyer(autre);
        garder(requete, avant.avecPaire(saisi, saisiAutre, false));
        Map<String, String> erreurs = ChampsInscription.paire(role, saisi, saisiAutre);
        if (!erreurs.isEmpty()) {
            return revenir(ORGANISME, erreurs, suite);
        }
        Optional<OrganismeAInscrire> organisme = verifier(role, saisi, saisiAutre, requete);
        if (organisme.isEmpty()) {
            return revenir(ORGANISME, Map.of("matricule", PAIRE_INCONNUE), suite);
        }
        Optional<String> premier = inscriptions.dejaInscrit(organisme.get());
        if (premier.isPresent()) {
            return dejaInscrit(premier.get(), page);
        }
        garder(requete, brouillon(requete).avecPaire(saisi, saisiAutre, true));
        return "redirect:" + TITULAIRE;
    }

    private Optional<OrganismeAInscrire> verifier(
            RoleOrganisme role, String matricule, String autre, HttpServletRequest requete) {
        Provenance provenance = Provenance.de(requete);
        String cible = "inscription " + matricule;
        if (frein.doitAttendre(cible, provenance) || !freinReseau.admet("inscription", requete)) {
            return Optional.empty();
        }
        Optional<OrganismeAInscrire> organisme = inscriptions.identifier(role, matricule, autre);
        if (organisme.isEmpty()) {
            frein.echec(cible, provenance);
        }
        return organisme;
    }

    @GetMapping(TITULAIRE)
    String titulaire(HttpServletRequest requete, Model page) {
        return afficher(3, "inscription/titulaire", requete, page);
    }

    @PostMapping(TITULAIRE)
    String titulaire(
            @RequestParam(defaultValue = "") String prenom,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "false") boolean conditions,
            HttpServletRequest requete,
            RedirectAttributes suite) {
        Map<String, String> erreurs =
                ChampsInscription.titulaire(prenom.strip(), nom.strip(), mail.strip(), conditions);
        garder(
                requete,
                brouillon(requete)
                        .avecTitulaire(prenom.strip(), nom.strip(), mail.strip(), conditions, erreurs.isEmpty()));
        return erreurs.isEmpty() ? "redirect:" + RECAPITULATIF : revenir(TITULAIRE, erreurs, suite);
    }

    @GetMapping(RECAPITULATIF)
    String recapitulatif(HttpServletRequest requete, Model page) {
        return afficher(4, "inscription/recapitulatif", requete, page);
    }

    @PostMapping(RECAPITULATIF)
    String confirmer(HttpServletRequest requete, Model page, RedirectAttributes suite) {
        BrouillonInscription brouillon = brouillon(requete);
        if (brouillon.etape() < 4) {
            return "redirect:" + chemin(brouillon.etape());
        }
        ResultatInscription resultat = inscriptions.inscrire(brouillon, requete.getRemoteAddr());
        if (resultat instanceof ResultatInscription.PaireInconnue) {
            garder(requete, brouillon.avecPaire(brouillon.matricule(), brouillon.autre(), false));
            return revenir(ORGANISME, Map.of("matricule", PAIRE_INCONNUE), suite);
        }
        HttpSession session = requete.getSession();
        session.removeAttribute(BROUILLON);
        if (resultat instanceof ResultatInscription.DejaInscrit deja) {
            return dejaInscrit(deja.administrateurMasque(), page);
        }
        session.setAttribute(FIN, issue(resultat));
        session.setAttribute(FIN + ".mail", brouillon.mail());
        return "redirect:/inscription/fin";
    }

    private static String issue(ResultatInscription resultat) {
        if (resultat instanceof ResultatInscription.Activee) {
            return "activee";
        }
        return resultat instanceof ResultatInscription.AConfirmer attente && attente.referentConnu()
                ? "attente"
                : "assistance";
    }

    @GetMapping("/inscription/fin")
    String fin(HttpServletRequest requete, Model page) {
        Object issue = requete.getSession().getAttribute(FIN);
        if (issue == null) {
            return "redirect:" + PREMIERE;
        }
        page.addAttribute("issue", issue);
        page.addAttribute("mail", requete.getSession().getAttribute(FIN + ".mail"));
        return "inscription/fin";
    }

    /** A step's faults are shown by its own address: going back through the steps never sends anything again. */
    private static String revenir(String chemin, Map<String, String> erreurs, RedirectAttributes suite) {
        suite.addFlashAttribute("erreurs", new LinkedHashMap<>(erreurs));
        return "redirect:" + chemin;
    }

    /** A page, or the first one that still lacks something. */
    private static String afficher(int etape, String gabarit, HttpServletRequest requete, Model page) {
        BrouillonInscription brouillon = brouillon(requete);
        if (brouillon.etape() < etape) {
            return "redirect:" + chemin(brouillon.etape());
        }
        page.addAttribute("brouillon", brouillon);
        page.addAttribute("certificateur", brouillon.role() == RoleOrganisme.CERTIFICATEUR);
        if (!page.containsAttribute("erreurs")) {
            page.addAttribute("erreurs", Map.of());
        }
        return gabarit;
    }

    private static String chemin(int etape) {
        return switch (etape) {
            case 1 -> PREMIERE;
            case 2 -> ORGANISME;
            case 3 -> TITULAIRE;
            default -> RECAPITULATIF;
        };
    }

    private static String dejaInscrit(String administrateur, Model page) {
        page.addAttribute("administrateur", administrateur);
        return "inscription/deja-inscrit";
    }

    private static String nettoyer(String saisie) {
        return saisie.replaceAll("[\\s\\u00a0]", "").toUpperCase(Locale.ROOT);
    }

    private static BrouillonInscription brouillon(HttpServletRequest requete) {
        HttpSession session = requete.getSession(false);
        return session != null && session.getAttribute(BROUILLON) instanceof BrouillonInscription connu
                ? connu
                : BrouillonInscription.VIERGE;
    }

    private static void garder(HttpServletRequest requete, BrouillonInscription brouillon) {
        requete.getSession().setAttribute(BROUILLON, brouillon);
    }
}
