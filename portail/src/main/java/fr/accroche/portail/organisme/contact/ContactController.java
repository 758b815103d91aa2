package fr.accroche.portail.organisme.contact;

import fr.accroche.portail.organisme.AnnuaireCertificateurs;
import fr.accroche.portail.organisme.Demandes;
import fr.accroche.portail.organisme.FicheSiret;
import fr.accroche.portail.organisme.MotifContact;
import fr.accroche.portail.organisme.ReceptionDemande;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The contact form, one step a page. A step is sent, kept and checked; then the next one, or the same with its faults, is
 * shown by its own address, so that the browser's « back » never asks to send anything again.
 */
@Controller
@SiRole(RoleNoeud.WEB)
class ContactController {
    private static final String VISITEUR = "visiteur";

    /** Asks a page to tell the faults of what was kept. */
    private static final String CORRIGER = "?corriger";

    /** The choices of each question, from value to text, in the order of the page. */
    private static final Map<String, Map<String, String>> CHOIX = Map.of(
            "ouiNon", ordonne("oui", "Oui", "non", "Non"),
            "quiDepose", ordonne("nous", "Nous-mêmes", "tiers", "Un autre organisme, que nous avons choisi"),
            "remplace", ordonne("oui", "Oui, l’ancien ne sert plus", "non", "Non, les deux demeurent"),
            "lienDeposant",
                    ordonne(
                            "mandat",
                            "Nous l’avons mandaté pour déposer en notre nom",
                            "partenaire",
                            "C’est un partenaire, qui prépare à nos certifications ou les fait passer"));

    private final Demandes demandes;
    private final AnnuaireCertificateurs annuaire;
    private final BrouillonsContact brouillons;

    ContactController(Demandes demandes, AnnuaireCertificateurs annuaire, BrouillonsContact brouillons) {
        this.demandes = demandes;
        this.annuaire = annuaire;
        this.brouillons = brouillons;
    }

    @GetMapping("/contact")
    String motif(@RequestParam Optional<String> expire, @RequestParam Optional<String> corriger, Model page) {
        if (expire.isPresent()) {
            page.addAttribute(
                    "avis",
                    "Votre saisie n’est plus là : elle est gardée trente minutes. Recommencez, rien n’avait été envoyé.");
        }
        page.addAttribute("motifs", MotifContact.values());
        page.addAttribute(
                "erreurs",
                corriger.isPresent() ? Map.of(Champ.MOTIF.nom(), "Choisissez le motif de votre demande.") : Map.of());
        return "contact/motif";
    }

    @PostMapping("/contact")
    String choisirMotif(@RequestParam Optional<String> motif, HttpSession session) {
        Optional<MotifContact> choisi = Stream.of(MotifContact.values())
                .filter(connu -> motif.filter(connu.name()::equals).isPresent())
                .findFirst();
        if (choisi.isEmpty()) {
            return "redirect:/contact" + CORRIGER;
        }
        BrouillonContact brouillon = BrouillonContact.nouveau(UUID.randomUUID())
                .avec(Map.of(Champ.MOTIF.nom(), choisi.get().name()));
        brouillons.garder(session, brouillon);
        return vers(brouillon, EtapeContact.de(brouillon).get(0));
    }

    @GetMapping("/contact/aucune-situation")
    String aucuneSituation() {
        return "contact/aucune-situation";
    }

    @GetMapping("/contact/{brouillon}/{etape}")
    String etape(
            @PathVariable String brouillon,
            @PathVariable String etape,
            @RequestParam Optional<String> corriger,
            HttpSession session,
            Model page) {
        Optional<BrouillonContact> connu = brouillons.trouver(session, brouillon);
        if (connu.isEmpty()) {
            return "redirect:/contact?expire";
        }
        if (connu.get().estEnvoye()) {
            return vers(connu.get());
        }
        return ouvrir(connu.get(), lire(etape), corriger.isPresent(), page);
    }

    /** @param corriger whether to tell the faults of what is kept */
    private String ouvrir(BrouillonContact brouillon, EtapeContact demandee, boolean corriger, Model page) {
        EtapeContact permise = permise(brouillon, demandee);
        if (permise != demandee) {
            return vers(brouillon, permise);
        }
        return afficher(brouillon, demandee, page, corriger ? ControleSaisie.de(demandee, brouillon) : Map.of());
    }

    @PostMapping("/contact/{brouillon}/{etape}")
    String suite(
            @PathVariable String brouillon,
            @PathVariable String etape,
            @RequestParam Map<String, String> recus,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            HttpSession session,
            Model page) {
        Optional<BrouillonContact> connu = brouillons.trouver(session, brouillon);
        if (connu.isEmpty()) {
            return "redirect:/contact?expire";
        }
        if (connu.get().estEnvoye()) {
            return vers(connu.get());
        }
        EtapeContact ici = lire(etape);
        BrouillonContact saisi = connu.get().avec(champs(ici, recus));
        brouillons.garder(session, saisi);
        if (!ControleSaisie.de(ici, saisi).isEmpty()) {
            return vers(saisi, ici) + CORRIGER;
        }
        if (ici == EtapeContact.SITUATION && EtapeContact.situation(saisi).isEmpty()) {
            return "redirect:/contact/aucune-situation";
        }
        if (ici != EtapeContact.RECAPITULATIF) {
            List<EtapeContact> etapes = EtapeContact.de(saisi);
            return vers(saisi, etapes.get(Math.min(etapes.indexOf(ici) + 1, etapes.size() - 1)));
        }
        EtapeContact manquante = permise(saisi, ici);
        if (manquante != ici) {
            return vers(saisi, manquante);
        }
        return envoyer(saisi, requete, reponse, session, page);
    }

    private String envoyer(
            BrouillonContact brouillon,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            HttpSession session,
            Model page) {
        ReceptionDemande reception =
                demandes.deposer(SaisieContact.demande(brouillon, requete.getRemoteAddr()), VISITEUR);
        if (reception instanceof ReceptionDemande.Recue recue) {
            brouillons.garder(session, brouillon.envoye(recue.demande().reference()));
            return vers(brouillon.envoye(recue.demande().reference()));
        }
        reponse.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        reponse.setHeader("Retry-After", "3600");
        return afficher(
                brouillon,
                EtapeContact.RECAPITULATIF,
                page,
                Map.of(
                        "envoyer",
                        "Trop de demandes viennent d’être envoyées depuis votre réseau ou pour cette adresse. Rien n’est perdu :"
                                + " renvoyez celle-ci dans une heure."));
    }

    @GetMapping("/contact/{brouillon}/envoyee")
    String envoyee(@PathVariable String brouillon, HttpSession session, Model page) {
        Optional<BrouillonContact> connu =
                brouillons.trouver(session, brouillon).filter(BrouillonContact::estEnvoye);
        if (connu.isEmpty()) {
            return "redirect:/contact?expire";
        }
        page.addAttribute("brouillon", connu.get());
        page.addAttribute("motif", MotifContact.valueOf(connu.get().valeur(Champ.MOTIF.nom())));
        page.addAttribute("situation", EtapeContact.situation(connu.get()).orElse(null));
        return "contact/envoyee";
    }

    private String afficher(BrouillonContact brouillon, EtapeContact etape, Model page, Map<String, String> erreurs) {
        List<EtapeContact> etapes = EtapeContact.de(brouillon);
        int rang = etapes.indexOf(etape);
        page.addAllAttributes(CHOIX);
        page.addAttribute("brouillon", brouillon);
        page.addAttribute("champs", brouillon.champs());
        page.addAttribute("erreurs", erreurs);
        page.addAttribute("titreEtape", etape.titre());
        page.addAttribute("rang", rang + 1);
        page.addAttribute("nombreEtapes", etapes.size());
        page.addAttribute(
                "etapeSuivante", rang + 1 < etapes.size() ? etapes.get(rang + 1).titre() : null);
        page.addAttribute("action", chemin(brouillon, etape));
        page.addAttribute("retour", rang > 0 ? chemin(brouillon, etapes.get(rang - 1)) : "/contact");
        page.addAttribute("situation", EtapeContact.situation(brouillon).orElse(null));
        page.addAttribute("motif", MotifContact.valueOf(brouillon.valeur(Champ.MOTIF.nom())));
        if (etape == EtapeContact.ORGANISME || etape == EtapeContact.RECAPITULATIF) {
            List<FicheSiret> fiches = SaisieContact.sirets(brouillon).stream()
                    .map(annuaire::consulter)
                    .toList();
            page.addAttribute("fiches", fiches);
            page.addAttribute("champs", prerempli(brouillon, fiches));
        }
        return "contact/" + etape.chemin();
    }

    /** The name that the registers give, until another is typed. */
    private static Map<String, String> prerempli(BrouillonContact brouillon, List<FicheSiret> fiches) {
        Map<String, String> champs = new HashMap<>(brouillon.champs());
        if (brouillon.saisi(Champ.RAISON_SOCIALE.nom()).isEmpty()) {
            fiches.stream()
                    .map(FicheSiret::nom)
                    .filter(nom -> !nom.isEmpty())
                    .findFirst()
                    .ifPresent(nom -> champs.put(Champ.RAISON_SOCIALE.nom(), nom));
        }
        return champs;
    }

    /** That step, or the first one before it that still lacks something. */
    private static EtapeContact permise(BrouillonContact brouillon, EtapeContact demandee) {
        List<EtapeContact> etapes = EtapeContact.de(brouillon);
        if (!etapes.contains(demandee)) {
            return etapes.get(0);
        }
        return etapes.subList(0, etapes.indexOf(demandee)).stream()
                .filter(avant -> !ControleSaisie.de(avant, brouillon).isEmpty()
                        || (avant == EtapeContact.SITUATION
                                && EtapeContact.situation(brouillon).isEmpty()))
                .findFirst()
                .orElse(demandee);
    }

    /** The fields of this step and no others, whatever else was sent. */
    private static Map<String, String> champs(EtapeContact etape, Map<String, String> recus) {
        Map<String, String> champs = new HashMap<>();
        for (Champ champ : etape.champs()) {
            champs.put(champ.nom(), SaisieContact.nettoyer(champ, recus.getOrDefault(champ.nom(), "")));
        }
        return champs;
    }

    private static Map<String, String> ordonne(String valeur, String texte, String autreValeur, String autreTexte) {
        Map<String, String> choix = new LinkedHashMap<>();
        choix.put(valeur, texte);
        choix.put(autreValeur, autreTexte);
        return Collections.unmodifiableMap(choix);
    }

    private static EtapeContact lire(String etape) {
        return EtapeContact.lire(etape).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String chemin(BrouillonContact brouillon, EtapeContact etape) {
        return "/contact/" + brouillon.id() + "/" + etape.chemin();
    }

    private static String vers(BrouillonContact brouillon, EtapeContact etape) {
        return "redirect:" + chemin(brouillon, etape);
    }

    private static String vers(BrouillonContact envoye) {
        return "redirect:/contact/" + envoye.id() + "/envoyee";
    }
}
