package fr.accroche.portail.transparence;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What agents see of the log and of its audits. */
@Controller
@SiRole(RoleNoeud.WEB)
class TransparenceController {
    private static final String CHEMIN = "/administration/transparence";
    private static final int AUDITS = 10;
    private static final int DETAILS = 100;

    private final JournalTransparence journal;
    private final AuditsJournal audits;
    private final SchedulerClient planification;
    private final Clock horloge;

    TransparenceController(
            JournalTransparence journal, AuditsJournal audits, SchedulerClient planification, Clock horloge) {
        this.journal = journal;
        this.audits = audits;
        this.planification = planification;
        this.horloge = horloge;
    }

    @GetMapping(CHEMIN)
    String voir(Model page) {
        List<RapportAudit> rapports = audits.derniers(AUDITS);
        page.addAttribute("point", journal.dernierPoint().map(VuePoint::de).orElse(null));
        page.addAttribute("enAttente", audits.enAttente());
        page.addAttribute("rapports", rapports.stream().map(VueAudit::de).toList());
        page.addAttribute(
                "alterations",
                rapports.stream()
                        .limit(1)
                        .flatMap(rapport -> rapport.premieres().stream())
                        .limit(DETAILS)
                        .map(VueAlteration::de)
                        .toList());
        return "administration/transparence";
    }

    @PostMapping(CHEMIN + "/audit")
    String auditer(RedirectAttributes suite) {
        planification.scheduleIfNotExists(
                TachesTransparence.AUDITER.instance("demande").build(), horloge.instant());
        suite.addFlashAttribute(
                "avis",
                "La vérification est demandée. Son résultat sera sur cette page\u00a0: rechargez-la dans un instant.");
        return "redirect:" + CHEMIN;
    }

    /** The newest checkpoint. */
    record VuePoint(String taille, String racine, String signeLe, String note) {
        static VuePoint de(PointSigne point) {
            return new VuePoint(
                    TexteFrancais.nombre(point.taille()),
                    point.racine().base64(),
                    TexteFrancais.dateHeure(point.signeLe()),
                    point.note());
        }
    }

    /** An audit. */
    record VueAudit(String quand, String taille, String effacees, String alterations, boolean intact) {
        static VueAudit de(RapportAudit rapport) {
            return new VueAudit(
                    TexteFrancais.dateHeure(rapport.termineLe()),
                    TexteFrancais.nombre(rapport.taille()),
                    TexteFrancais.nombre(rapport.effacees()),
                    TexteFrancais.nombre(rapport.alterations()),
                    rapport.estIntact());
        }
    }

    /** An alteration. */
    record VueAlteration(String sorte, String indice, String passage) {
        static VueAlteration de(Alteration alteration) {
            return new VueAlteration(
                    alteration.sorte().phrase(),
                    alteration.indice().map(TexteFrancais::nombre).orElse("aucune"),
                    alteration.passage().map(UUID::toString).orElse("aucun"));
        }
    }
}
