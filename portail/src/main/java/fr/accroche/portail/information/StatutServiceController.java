package fr.accroche.portail.information;

import fr.accroche.portail.depot.ActiviteDepots;
import fr.accroche.portail.depot.ActiviteDepots.Activite;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The state of the service, as its own figures tell it. */
@Controller
@SiRole(RoleNoeud.WEB)
class StatutServiceController {
    private static final Duration HISTOIRE = Duration.ofDays(90);

    private final ActiviteDepots activite;
    private final HistoireService histoire;
    private final Clock horloge;

    StatutServiceController(ActiviteDepots activite, HistoireService histoire, Clock horloge) {
        this.activite = activite;
        this.histoire = histoire;
        this.horloge = horloge;
    }

    @GetMapping("/statut")
    String statut(Model page) {
        Activite maintenant = activite.maintenant();
        Instant quand = horloge.instant();
        page.addAttribute("etat", EtatService.de(maintenant, quand).name());
        montrer(histoire.bilan(quand.minus(HISTOIRE), quand), page);
        page.addAttribute("enCours", TexteFrancais.nombre(maintenant.enCours()));
        page.addAttribute("enAttente", TexteFrancais.nombre(maintenant.enAttente()));
        page.addAttribute("termines", TexteFrancais.nombre(maintenant.termines()));
        page.addAttribute(
                "plusAncien",
                maintenant.plusAncien().map(TexteFrancais::dateHeure).orElse("aucun"));
        page.addAttribute(
                "delai",
                maintenant.delaiMedian().map(StatutServiceController::enMots).orElse("aucun dépôt terminé"));
        page.addAttribute("quand", TexteFrancais.dateHeure(quand));
        return "information/statut";
    }

    private static void montrer(BilanService bilan, Model page) {
        bilan.taux().ifPresent(taux -> page.addAttribute("taux", String.format(Locale.FRENCH, "%.2f\u00a0%%", taux)));
        page.addAttribute(
                "incidents", bilan.incidents().stream().map(VueIncident::de).toList());
    }

    /** One period as the page tells it. */
    record VueIncident(String debut, String duree, String etat) {
        static VueIncident de(PeriodeService periode) {
            return new VueIncident(
                    TexteFrancais.dateHeure(periode.debut()),
                    enMots(periode.duree()),
                    periode.etat().libelle());
        }
    }

    private static String enMots(Duration delai) {
        long secondes = Math.max(1, delai.toSeconds());
        if (secondes < 120) {
            return TexteFrancais.accorde(secondes, "seconde", "secondes");
        }
        return delai.toMinutes() < 120
                ? TexteFrancais.accorde(delai.toMinutes(), "minute", "minutes")
                : TexteFrancais.accorde(delai.toHours(), "heure", "heures");
    }
}
