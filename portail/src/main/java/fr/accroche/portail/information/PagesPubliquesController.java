package fr.accroche.portail.information;

import fr.accroche.portail.information.jdbc.PublicationRepository;
import fr.accroche.portail.presentation.VueStatut;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.traitement.StatutTraitement;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages anybody may read. */
@Controller
@SiRole(RoleNoeud.WEB)
class PagesPubliquesController {
    private static final int ACTUALITES_DE_L_ACCUEIL = 3;
    private static final int RESULTATS = 30;
    private static final int QUESTION_LA_PLUS_LONGUE = 200;

    private final PublicationRepository publications;
    private final GuidesProduits produits;
    private final Recherche recherche;
    private final Telechargements telechargements;
    private final RenduMarkdown rendu;

    PagesPubliquesController(
            PublicationRepository publications,
            GuidesProduits produits,
            Recherche recherche,
            Telechargements telechargements,
            RenduMarkdown rendu) {
        this.publications = publications;
        this.produits = produits;
        this.recherche = recherche;
        this.telechargements = telechargements;
        this.rendu = rendu;
    }

    @GetMapping("/")
    String accueil(Model page) {
        page.addAttribute(
                "statuts",
                Arrays.stream(StatutTraitement.values()).map(VueStatut::de).toList());
        page.addAttribute(
                "actualites",
                lues(Rubrique.ACTUALITE).stream().limit(ACTUALITES_DE_L_ACCUEIL).toList());
        return "information/accueil";
    }

    @GetMapping("/accessibilite")
    String accessibilite() {
        return "information/accessibilite";
    }

    @GetMapping("/reglementation")
    String reglementation(Model page) {
        return liste(Rubrique.REGLEMENTATION, "information/reglementation", page);
    }

    @GetMapping("/aide")
    String aide(Model page) {
        return liste(Rubrique.QUESTION, "information/aide", page);
    }

    @GetMapping("/glossaire")
    String glossaire(Model page) {
        return liste(Rubrique.TERME, "information/glossaire", page);
    }

    @GetMapping("/guides")
    String guides(Model page) {
        page.addAttribute("telechargements", telechargements.tous());
        return liste(Rubrique.GUIDE, "information/guides", page);
    }

    @GetMapping("/guides/dictionnaire")
    String dictionnaire(Model page) {
        page.addAttribute("lignes", produits.dictionnaire());
        return "information/dictionnaire";
    }

    @GetMapping("/guides/regles")
    String regles(Model page) {
        return produit("Règles du contrôle et guide des erreurs", produits.regles(), page);
    }

    @GetMapping("/guides/limites")
    String limites(Model page) {
        return produit("Ce que le contrôle accepte, ses limites", produits.limites(), page);
    }

    @GetMapping("/guides/{cle}")
    String guide(@PathVariable String cle, Model page) {
        page.addAttribute("parent", "Guides");
        page.addAttribute("cheminParent", "/guides");
        return texte(Rubrique.GUIDE, cle, page);
    }

    @GetMapping({"/donnees-personnelles", "/feuille-de-route", "/etablissements-du-superieur"})
    String page(HttpServletRequest requete, Model page) {
        return texte(Rubrique.PAGE, requete.getRequestURI().substring(1), page);
    }

    @GetMapping("/plan-du-site")
    String plan(Model page) {
        page.addAttribute("guides", lues(Rubrique.GUIDE));
        return "information/plan";
    }

    @GetMapping("/recherche")
    String recherche(@RequestParam(name = "q", defaultValue = "") String question, Model page) {
        String posee = question.length() > QUESTION_LA_PLUS_LONGUE
                ? question.substring(0, QUESTION_LA_PLUS_LONGUE)
                : question.strip();
        page.addAttribute("question", posee);
        page.addAttribute("resultats", posee.isEmpty() ? List.of() : recherche.chercher(posee, RESULTATS));
        return "information/recherche";
    }

    private String produit(String titre, String corps, Model page) {
        page.addAttribute("titre", titre);
        page.addAttribute("corps", corps);
        return "information/guide-produit";
    }

    private String texte(Rubrique rubrique, String cle, Model page) {
        PublicationLue lue = publications
                .enLigne(rubrique, cle)
                .map(publication -> PublicationLue.de(publication, rendu))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.addAttribute("texte", lue);
        page.addAttribute("menu", rubrique.menu());
        return "information/texte";
    }

    private String liste(Rubrique rubrique, String gabarit, Model page) {
        page.addAttribute("textes", lues(rubrique));
        return gabarit;
    }

    private List<PublicationLue> lues(Rubrique rubrique) {
        return publications.enLigne(rubrique).stream()
                .map(publication -> PublicationLue.de(publication, rendu))
                .toList();
    }
}
