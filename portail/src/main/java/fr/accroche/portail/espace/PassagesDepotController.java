package fr.accroche.portail.espace;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.depot.FiltrePassages;
import fr.accroche.portail.depot.FiltrePassages.Resultat;
import fr.accroche.portail.depot.PassageDepose;
import fr.accroche.portail.depot.PassageRefuse;
import fr.accroche.portail.depot.PasseNirisation;
import fr.accroche.portail.depot.ResultatsDepots;
import fr.accroche.portail.presentation.ExportListe;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of each passage of a deposit, filtered page after page, and as a file. */
@Controller
@SiRole(RoleNoeud.WEB)
class PassagesDepotController {
    private static final int PAR_PAGE = 50;
    private static final List<String> COLONNES = List.of(
            "ordinal", "idTechnique", "certification", "resultat", "code", "message", "passe", "aVerifier", "remede");

    private final Depots depots;
    private final ResultatsDepots resultats;
    private final EcritureAnomalies ecriture;

    PassagesDepotController(Depots depots, ResultatsDepots resultats, EcritureAnomalies ecriture) {
        this.depots = depots;
        this.resultats = resultats;
        this.ecriture = ecriture;
    }

    @GetMapping("/espace/depots/{id}/passages")
    String passages(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String resultat,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "0") long apres,
            Model page) {
        DepotDemande demande = DepotDemande.trouver(depots, utilisateur, id);
        FiltrePassages filtre = filtre(resultat, code, texte, apres, PAR_PAGE + 1);
        List<PassageDepose> trouves = resultats.passages(demande.deposant(), demande.id(), filtre);
        List<PassageDepose> montres = trouves.subList(0, Math.min(trouves.size(), PAR_PAGE));
        page.addAttribute("depot", DetailDepotController.sansListes(demande));
        page.addAttribute(
                "refus",
                resultats.causesRefus(demande.deposant(), demande.id()).stream()
                        .map(ecriture::refus)
                        .toList());
        page.addAttribute("passages", montres.stream().map(ecriture::passage).toList());
        page.addAttribute("resultat", filtre.resultat().map(Enum::name).orElse(""));
        page.addAttribute("code", filtre.code().orElse(""));
        page.addAttribute("texte", filtre.texte().orElse(""));
        page.addAttribute("apres", filtre.apres());
        page.addAttribute(
                "suite",
                trouves.size() > PAR_PAGE ? montres.get(montres.size() - 1).ordinal() : null);
        return "espace/depot-passages";
    }

    /** The same list whole, with the same filters, streamed. */
    @GetMapping("/espace/depots/{id}/passages.{extension}")
    void exporter(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @PathVariable String extension,
            @RequestParam(defaultValue = "") String resultat,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String texte,
            HttpServletResponse reponse)
            throws IOException {
        DepotDemande demande = DepotDemande.trouver(depots, utilisateur, id);
        ExportListe forme = ExportListe.de(extension).orElseThrow(DepotDemande::introuvable);
        FiltrePassages filtre = filtre(resultat, code, texte, 0, FiltrePassages.LIMITE_MAXIMALE);
        forme.repondre(
                reponse,
                "Passages_dépôt_" + demande.suivi().numero(),
                COLONNES,
                recepteur -> parcourir(demande, filtre, recepteur));
    }

    private void parcourir(DepotDemande demande, FiltrePassages filtre, ExportListe.Recepteur recepteur)
            throws IOException {
        long apres = 0;
        List<PassageDepose> lus;
        do {
            lus = resultats.passages(demande.deposant(), demande.id(), filtre.apres(apres));
            for (PassageDepose passage : lus) {
                recepteur.ligne(valeurs(passage));
                apres = passage.ordinal();
            }
        } while (lus.size() == FiltrePassages.LIMITE_MAXIMALE);
    }

    private static List<Object> valeurs(PassageDepose passage) {
        Optional<PassageRefuse> refus = passage.refus();
        return List.of(
                passage.ordinal(),
                passage.idTechnique(),
                passage.certification(),
                refus.isPresent() ? Resultat.KO : Resultat.OK,
                refus.map(PassageRefuse::code),
                refus.map(PassageRefuse::message),
                refus.flatMap(ko -> PasseNirisation.de(ko.message())).map(PasseNirisation::libelle),
                refus.map(ko -> String.join(", ", ko.aVerifier())),
                refus.map(PassageRefuse::remede));
    }

    /** A result that does not exist is none: the list is whole. */
    private static FiltrePassages filtre(String resultat, String code, String texte, long apres, int limite) {
        Optional<Resultat> voulu = Arrays.stream(Resultat.values())
                .filter(possible -> possible.name().equals(resultat))
                .findFirst();
        return new FiltrePassages(
                voulu, DepotDemande.saisie(code), DepotDemande.saisie(texte), Math.max(apres, 0), limite);
    }
}
