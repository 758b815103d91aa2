package fr.accroche.portail.information;

import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages by which a person receives the news by mail, and no longer. A link only opens a page: readers of mail follow links. */
@Controller
@SiRole(RoleNoeud.WEB)
class AbonnementsController {
    private static final String PAGE = "information/abonnement";
    private static final int ADRESSE_LA_PLUS_LONGUE = 254;
    private static final Pattern ADRESSE =
            Pattern.compile("[^\\s@\"<>(),;:]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private final Abonnements abonnements;

    AbonnementsController(Abonnements abonnements) {
        this.abonnements = abonnements;
    }

    @GetMapping("/actualites/abonnement")
    String demander(Model page) {
        return montrer(Etape.DEMANDER, page);
    }

    @PostMapping("/actualites/abonnement")
    String demander(@RequestParam(defaultValue = "") String adresse, HttpServletResponse reponse, Model page) {
        String donnee = adresse.strip();
        if (donnee.length() > ADRESSE_LA_PLUS_LONGUE || !ADRESSE.matcher(donnee).matches()) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.addAttribute("erreurs", Map.of("adresse", "Écrivez une adresse complète, comme nom@exemple.fr."));
            page.addAttribute("champs", Map.of("adresse", donnee));
            page.addAttribute("etape", Etape.DEMANDER);
            return PAGE;
        }
        if (!abonnements.demander(donnee)) {
            reponse.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return montrer(Etape.TROP, page);
        }
        return montrer(Etape.DEMANDE, page);
    }

    @GetMapping("/actualites/abonnement/{jeton}")
    String choisir(@PathVariable String jeton, HttpServletResponse reponse, Model page) {
        page.addAttribute("jeton", jeton);
        return montrer(abonnements.existe(jeton) ? Etape.CHOISIR : mort(reponse), page);
    }

    @PostMapping("/actualites/abonnement/{jeton}/confirmation")
    String confirmer(@PathVariable String jeton, HttpServletResponse reponse, Model page) {
        return montrer(abonnements.confirmer(jeton) ? Etape.CONFIRME : mort(reponse), page);
    }

    @PostMapping("/actualites/abonnement/{jeton}/fin")
    String terminer(@PathVariable String jeton, HttpServletResponse reponse, Model page) {
        return montrer(abonnements.terminer(jeton) ? Etape.TERMINE : mort(reponse), page);
    }

    private static Etape mort(HttpServletResponse reponse) {
        reponse.setStatus(HttpStatus.GONE.value());
        return Etape.MORT;
    }

    private static String montrer(Etape etape, Model page) {
        page.addAttribute("etape", etape);
        page.addAttribute("erreurs", Map.of());
        page.addAttribute("champs", Map.of());
        return PAGE;
    }

    /** What the page says. */
    enum Etape {
        DEMANDER,
        DEMANDE,
        TROP,
        CHOISIR,
        CONFIRME,
        TERMINE,
        MORT
    }
}
