package fr.accroche.portail.espace;

import fr.accroche.modele.Gravite;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.depot.AnomalieDepot;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.depot.FiltreAnomalies;
import fr.accroche.portail.depot.PageAnomalies;
import fr.accroche.portail.depot.ResultatsDepots;
import fr.accroche.portail.presentation.ExportListe;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The anomalies of a deposit: by cause, or searched and filtered page after page, and as a file. */
@Controller
@SiRole(RoleNoeud.WEB)
class ErreursDepotController {
    private static final int EXEMPLES_PAR_CAUSE = 5;
    private static final int PAR_PAGE = 50;
    private static final List<String> COLONNES = List.of(
            "rang", "code", "gravite", "ligne", "colonne", "chemin", "idTechnique", "valeur", "message", "remede");

    private final Depots depots;
    private final ResultatsDepots resultats;
    private final EcritureAnomalies ecriture;

    ErreursDepotController(Depots depots, ResultatsDepots resultats, EcritureAnomalies ecriture) {
        this.depots = depots;
        this.resultats = resultats;
        this.ecriture = ecriture;
    }

    @GetMapping("/espace/depots/{id}/erreurs")
    String erreurs(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String gravite,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "0") long apres,
            @RequestParam(defaultValue = "false") boolean toutes,
            Model page) {
        DepotDemande demande = DepotDemande.trouver(depots, utilisateur, id);
        FiltreAnomalies filtre = filtre(code, gravite, texte, apres, PAR_PAGE);
        page.addAttribute("depot", DetailDepotController.sansListes(demande));
        page.addAttribute(
                "causes",
                depots.anomalies(demande.deposant(), demande.id(), EXEMPLES_PAR_CAUSE).stream()
                        .map(ecriture::cause)
                        .toList());
        page.addAttribute("code", filtre.code().orElse(""));
        page.addAttribute("gravite", filtre.gravite().map(Enum::name).orElse(""));
        page.addAttribute("texte", filtre.texte().orElse(""));
        page.addAttribute("toutes", toutes);
        page.addAttribute("apres", filtre.apres());
        page.addAttribute("liste", toutes || !filtre.estVide());
        if (toutes || !filtre.estVide()) {
            lister(demande, filtre, page);
        }
        return "espace/depot-erreurs";
    }

    private void lister(DepotDemande demande, FiltreAnomalies filtre, Model page) {
        PageAnomalies trouvees = resultats.anomalies(demande.deposant(), demande.id(), filtre);
        page.addAttribute(
                "anomalies",
                trouvees.lignes().stream()
                        .map(ligne -> ecriture.anomalie(ligne.anomalie()))
                        .toList());
        page.addAttribute(
                "suite", trouvees.suite().isPresent() ? trouvees.suite().getAsLong() : null);
        boolean inachevee = trouvees.suite().isPresent() && trouvees.lignes().size() < PAR_PAGE;
        page.addAttribute("inachevee", inachevee ? TexteFrancais.nombre(trouvees.examinees()) : null);
    }

    /** The same list whole, with the same filters, streamed. */
    @GetMapping("/espace/depots/{id}/erreurs.{extension}")
    void exporter(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @PathVariable String extension,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String gravite,
            @RequestParam(defaultValue = "") String texte,
            HttpServletResponse reponse)
            throws IOException {
        DepotDemande demande = DepotDemande.trouver(depots, utilisateur, id);
        ExportListe forme = ExportListe.de(extension).orElseThrow(DepotDemande::introuvable);
        FiltreAnomalies filtre = filtre(code, gravite, texte, 0, FiltreAnomalies.LIMITE_MAXIMALE);
        forme.repondre(
                reponse,
                "Erreurs_dépôt_" + demande.suivi().numero(),
                COLONNES,
                recepteur -> parcourir(demande, filtre, recepteur));
    }

    private void parcourir(DepotDemande demande, FiltreAnomalies filtre, ExportListe.Recepteur recepteur)
            throws IOException {
        OptionalLong suite = OptionalLong.of(0);
        while (suite.isPresent()) {
            PageAnomalies lues = resultats.anomalies(demande.deposant(), demande.id(), filtre.apres(suite.getAsLong()));
            for (PageAnomalies.Ligne ligne : lues.lignes()) {
                recepteur.ligne(valeurs(ligne));
            }
            suite = lues.suite();
        }
    }

    private static List<Object> valeurs(PageAnomalies.Ligne ligne) {
        AnomalieDepot anomalie = ligne.anomalie();
        return List.of(
                ligne.rang(),
                anomalie.code(),
                anomalie.gravite().name(),
                anomalie.ligne(),
                anomalie.colonne(),
                anomalie.chemin(),
                anomalie.idTechnique(),
                anomalie.valeur(),
                anomalie.message(),
                anomalie.remede());
    }

    /** A severity that does not exist is no severity, a rank below 0 the first: the list is whole. */
    private static FiltreAnomalies filtre(String code, String gravite, String texte, long apres, int limite) {
        Optional<Gravite> voulue = Arrays.stream(Gravite.values())
                .filter(possible -> possible.name().equals(gravite))
                .findFirst();
        return new FiltreAnomalies(
                DepotDemande.saisie(code), voulue, DepotDemande.saisie(texte), Math.max(apres, 0), limite);
    }
}
