package fr.accroche.portail.espace;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.depot.FiltreDepots;
import fr.accroche.portail.depot.SuiviDepot;
import fr.accroche.portail.presentation.ExportListe;
import fr.accroche.portail.presentation.VueStatut;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.traitement.StatutTraitement;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of an organism's deposits, filtered by status or file name, by pages. */
@Controller
@SiRole(RoleNoeud.WEB)
class MesDepotsController {
    private static final int DEPOTS_PAR_PAGE = 25;
    private static final int LECTURE = 200;
    private static final List<String> COLONNES = List.of(
            "numero",
            "id",
            "nomFichier",
            "octets",
            "sha256",
            "recuLe",
            "termineLe",
            "statut",
            "idFlux",
            "passages",
            "ok",
            "ko",
            "anomalies",
            "avertissements",
            "deposant",
            "certificateur",
            "auteur");

    private final Depots depots;

    MesDepotsController(Depots depots) {
        this.depots = depots;
    }

    @GetMapping("/espace/depots")
    String lister(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @RequestParam(defaultValue = "") String statut,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(required = false) @Nullable Long avant,
            Model page) {
        Optional<StatutTraitement> voulu = statut(statut);
        FiltreDepots filtre = new FiltreDepots(
                voulu,
                Optional.of(texte.strip()).filter(t -> !t.isEmpty()),
                Optional.ofNullable(avant),
                DEPOTS_PAR_PAGE + 1);
        List<SuiviDepot> trouves = depots.lister(Deposant.de(utilisateur), filtre);
        List<SuiviDepot> montres = trouves.subList(0, Math.min(trouves.size(), DEPOTS_PAR_PAGE));
        page.addAttribute("depots", montres.stream().map(EcritureDepot::resume).toList());
        page.addAttribute("statut", voulu.map(Enum::name).orElse(""));
        page.addAttribute("texte", texte.strip());
        page.addAttribute("filtre", voulu.isPresent() || !texte.isBlank());
        page.addAttribute("avant", avant);
        page.addAttribute(
                "suivant",
                trouves.size() > DEPOTS_PAR_PAGE
                        ? montres.get(montres.size() - 1).numero()
                        : null);
        page.addAttribute(
                "statuts",
                Arrays.stream(StatutTraitement.values()).map(VueStatut::de).toList());
        return "espace/depots";
    }

    /** The same list whole, with the same filters, streamed. */
    @GetMapping("/espace/depots.{extension}")
    void exporter(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String extension,
            @RequestParam(defaultValue = "") String statut,
            @RequestParam(defaultValue = "") String texte,
            HttpServletResponse reponse)
            throws IOException {
        ExportListe forme = ExportListe.de(extension).orElseThrow(DepotDemande::introuvable);
        Deposant deposant = Deposant.de(utilisateur);
        Optional<StatutTraitement> voulu = statut(statut);
        forme.repondre(
                reponse,
                "Dépôts",
                COLONNES,
                recepteur -> parcourir(deposant, voulu, DepotDemande.saisie(texte), recepteur));
    }

    private void parcourir(
            Deposant deposant,
            Optional<StatutTraitement> statut,
            Optional<String> texte,
            ExportListe.Recepteur recepteur)
            throws IOException {
        Optional<Long> avant = Optional.empty();
        List<SuiviDepot> lus;
        do {
            lus = depots.lister(deposant, new FiltreDepots(statut, texte, avant, LECTURE));
            for (SuiviDepot depot : lus) {
                recepteur.ligne(valeurs(depot));
                avant = Optional.of(depot.numero());
            }
        } while (lus.size() == LECTURE);
    }

    private static List<Object> valeurs(SuiviDepot depot) {
        return List.of(
                depot.numero(),
                depot.id(),
                depot.nomFichier(),
                depot.octets(),
                depot.sha256(),
                depot.recuLe(),
                depot.termineLe(),
                depot.statut().name(),
                depot.idFlux(),
                depot.compteurs().passages(),
                depot.compteurs().ok(),
                depot.compteurs().ko(),
                depot.compteurs().anomalies(),
                depot.compteurs().avertissements(),
                depot.parties().deposant(),
                depot.parties().certificateur(),
                depot.auteur());
    }

    /** An unknown status is no status: the list is whole. */
    private static Optional<StatutTraitement> statut(String nom) {
        return Arrays.stream(StatutTraitement.values())
                .filter(statut -> statut.name().equals(nom))
                .findFirst();
    }
}
