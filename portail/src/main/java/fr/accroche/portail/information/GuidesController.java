package fr.accroche.portail.information;

import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.documentation.EntreeDictionnaire;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.Gravite;
import fr.accroche.modele.Portee;
import fr.accroche.portail.presentation.GuideErreurs;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The dictionary and the rules, from the engine's own tables: what the links of an error lead to. */
@Controller
@SiRole(RoleNoeud.WEB)
class GuidesController {
    private static final String SELON_LE_CAS = "{conseil}";

    private final GuideErreurs guide;

    GuidesController(GuideErreurs guide) {
        this.guide = guide;
    }

    @GetMapping("/guides/dictionnaire")
    String dictionnaire(Model page) {
        page.addAttribute("version", SchemaFlux.VERSION_COURANTE);
        page.addAttribute("donnees", guide.donnees().stream().map(VueDonnee::de).toList());
        return "guides/dictionnaire";
    }

    @GetMapping("/guides/regles")
    String regles(Model page) {
        page.addAttribute("regles", guide.regles().stream().map(VueRegle::de).toList());
        return "guides/regles";
    }

    /** A datum as its row shows it. */
    record VueDonnee(
            String ancre,
            String reference,
            String balise,
            @Nullable String parent,
            String format,
            String exigence,
            String signification) {
        static VueDonnee de(EntreeDictionnaire entree) {
            return new VueDonnee(
                    entree.ancre(),
                    entree.reference(),
                    entree.balise(),
                    entree.parent().orElse(null),
                    entree.format().replace("`", ""),
                    entree.exigence(),
                    entree.signification());
        }
    }

    /** A rule as its section shows it; the places that a report fills stay open. */
    record VueRegle(
            String ancre,
            String code,
            String libelle,
            String message,
            String remede,
            @Nullable String juste,
            @Nullable String faux,
            String nature,
            String source) {
        static VueRegle de(DefinitionAnomalie regle) {
            return new VueRegle(
                    GuideErreurs.ancreRegle(regle.code().valeur()),
                    regle.code().valeur(),
                    regle.libelle(),
                    ouvert(regle.message()),
                    regle.remede().equals(SELON_LE_CAS)
                            ? "le rapport dit quoi écrire, selon le cas."
                            : ouvert(regle.remede()),
                    regle.exemple().isEmpty() ? null : regle.exemple(),
                    regle.contreExemple().isEmpty() ? null : regle.contreExemple(),
                    (regle.gravite() == Gravite.ERREUR ? "Erreur" : "Avertissement")
                            + (regle.portee() == Portee.FICHIER ? ", portée fichier." : ", portée passage."),
                    regle.source());
        }

        private static String ouvert(String texte) {
            return texte.replaceAll("\\{[a-z]+}", "…");
        }
    }
}
