package fr.accroche.portail.espace;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.StatistiquesDepots;
import fr.accroche.portail.depot.StatistiquesDepots.Bilan;
import fr.accroche.portail.depot.StatistiquesDepots.Mois;
import fr.accroche.portail.presentation.ExportListe;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** An organism's deposits over time: counts by month, reasons of KO, delays, as charts and tables, and as files. */
@Controller
@SiRole(RoleNoeud.WEB)
class StatistiquesController {
    private static final int MOIS_PAR_DEFAUT = 12;
    private static final int MOIS_AU_PLUS = 60;
    private static final List<String> COLONNES_MOIS = List.of(
            "mois",
            "depots",
            "fichiersRefuses",
            "passagesOk",
            "passagesKo",
            "tauxOkPourCent",
            "delaiMedianSecondes",
            "delai95Secondes");
    private static final List<String> COLONNES_RAISONS = List.of("code", "raison", "passages");

    private final StatistiquesDepots statistiques;
    private final EcritureStatistiques ecriture;
    private final Clock horloge;

    StatistiquesController(StatistiquesDepots statistiques, EcritureStatistiques ecriture, Clock horloge) {
        this.statistiques = statistiques;
        this.ecriture = ecriture;
        this.horloge = horloge;
    }

    @GetMapping("/espace/statistiques")
    String page(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @RequestParam(defaultValue = "" + MOIS_PAR_DEFAUT) int mois,
            Model page) {
        YearMonth depuis = depuis(mois);
        page.addAttribute("mois", bornes(mois));
        page.addAttribute("bilan", ecriture.ecrire(statistiques.depuis(Deposant.de(utilisateur), depuis), depuis));
        return "espace/statistiques";
    }

    @GetMapping("/espace/statistiques.{extension}")
    void exporter(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String extension,
            @RequestParam(defaultValue = "" + MOIS_PAR_DEFAUT) int mois,
            HttpServletResponse reponse)
            throws IOException {
        ExportListe forme = ExportListe.de(extension).orElseThrow(DepotDemande::introuvable);
        Bilan bilan = statistiques.depuis(Deposant.de(utilisateur), depuis(mois));
        forme.repondre(reponse, "Statistiques", COLONNES_MOIS, recepteur -> {
            for (Mois un : bilan.mois()) {
                recepteur.ligne(valeurs(un));
            }
        });
    }

    @GetMapping("/espace/statistiques/raisons.{extension}")
    void exporterRaisons(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String extension,
            @RequestParam(defaultValue = "" + MOIS_PAR_DEFAUT) int mois,
            HttpServletResponse reponse)
            throws IOException {
        ExportListe forme = ExportListe.de(extension).orElseThrow(DepotDemande::introuvable);
        Bilan bilan = statistiques.depuis(Deposant.de(utilisateur), depuis(mois));
        forme.repondre(reponse, "Raisons_des_KO", COLONNES_RAISONS, recepteur -> {
            for (var cause : bilan.refus()) {
                recepteur.ligne(List.of(cause.code(), ecriture.libelle(cause), cause.nombre()));
            }
        });
    }

    private static List<Object> valeurs(Mois mois) {
        return List.of(
                mois.mois(),
                mois.depots(),
                mois.fichiersRefuses(),
                mois.passagesOk(),
                mois.passagesKo(),
                mois.tauxOk().map(Math::round),
                mois.delaiMedian().toSeconds(),
                mois.delaiLong().toSeconds());
    }

    private YearMonth depuis(int mois) {
        return YearMonth.now(horloge.withZone(TexteFrancais.PARIS)).minusMonths(bornes(mois) - 1L);
    }

    private static int bornes(int mois) {
        return Math.min(Math.max(mois, 1), MOIS_AU_PLUS);
    }
}
