package fr.accroche.portail.correction;

import fr.accroche.modele.IdFlux;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.correction.Constats.Constat;
import fr.accroche.portail.correction.GrilleKo.Redepot;
import fr.accroche.portail.depot.Corrections;
import fr.accroche.portail.depot.Corrections.Reponse;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.DepotACorriger;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The grid of KO passages, and the file of the KO passages alone. */
@Controller
@SiRole(RoleNoeud.WEB)
class GrilleController {
    private static final String CHEMIN = "/espace/depots/{id}/corriger";
    private static final String CELLULE = "c.";

    private final Corrections corrections;
    private final GrilleKo grille;
    private final Clock horloge;

    GrilleController(Corrections corrections, GrilleKo grille, Clock horloge) {
        this.corrections = corrections;
        this.grille = grille;
        this.horloge = horloge;
    }

    /** Null once the file is written. */
    @GetMapping("/espace/depots/{id}/ko.xml")
    @Nullable
    String fichierKo(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            HttpServletResponse reponse,
            Model page)
            throws IOException {
        Reponse trouve = trouver(utilisateur, id);
        if (trouve instanceof Reponse.Impossible impossible) {
            return impossible(id, impossible, page);
        }
        DepotACorriger depot = ((Reponse.Possible) trouve).depot();
        Depots.Ecriture fichier = depot.passagesKo(
                new IdFlux(UUID.randomUUID().toString()), OffsetDateTime.now(horloge.withZone(TexteFrancais.PARIS)));
        reponse.setContentType(MediaType.APPLICATION_XML_VALUE);
        reponse.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(depot.nomFichierKo(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        fichier.ecrire(reponse.getOutputStream());
        return null;
    }

    @GetMapping(CHEMIN)
    String grille(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") String apres,
            @RequestParam(defaultValue = "") String colonnes,
            Model page)
            throws IOException {
        Reponse trouve = trouver(utilisateur, id);
        if (trouve instanceof Reponse.Impossible impossible) {
            return impossible(id, impossible, page);
        }
        DepotACorriger depot = ((Reponse.Possible) trouve).depot();
        boolean toutes = colonnes.equals("toutes");
        page.addAttribute("depot", depot.suivi().id().toString());
        page.addAttribute("numero", Long.toString(depot.suivi().numero()));
        page.addAttribute("toutes", toutes);
        page.addAttribute("grille", grille.page(Deposant.de(utilisateur), depot, rang(apres), toutes));
        return "correction/grille";
    }

    /** Keeps what was typed, and shows the page again with what the rules say of it. */
    @PostMapping(CHEMIN)
    String enregistrer(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") String apres,
            @RequestParam(defaultValue = "") String colonnes,
            @RequestParam(defaultValue = "") String proposition,
            HttpServletRequest requete,
            RedirectAttributes suite)
            throws IOException {
        DepotACorriger depot = possible(utilisateur, id);
        Deposant deposant = Deposant.de(utilisateur);
        grille.enregistrer(deposant, depot, saisies(requete));
        if (!proposition.isEmpty()) {
            grille.appliquer(deposant, depot, proposition);
        }
        suite.addFlashAttribute(
                "avis", "Vos corrections sont gardées et contrôlées. Elles ne sont pas encore déposées.");
        return vers(depot, rang(apres), colonnes, suite);
    }

    /** One row, as it is typed: kept, and answered with what the rules say of it. */
    @PostMapping(CHEMIN + "/controle")
    @ResponseBody
    List<ConstatJson> controler(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") String ordinal,
            HttpServletRequest requete)
            throws IOException {
        DepotACorriger depot = possible(utilisateur, id);
        grille.enregistrer(Deposant.de(utilisateur), depot, saisies(requete));
        long rang = rang(ordinal);
        return depot.estKo(rang)
                ? grille.controler(depot, rang).stream()
                        .map(constat -> ConstatJson.de(rang, constat))
                        .toList()
                : List.of();
    }

    @PostMapping(CHEMIN + "/depot")
    String deposer(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") String apres,
            @RequestParam(defaultValue = "") String colonnes,
            @RequestParam(defaultValue = "modifies") String quoi,
            HttpServletRequest requete,
            RedirectAttributes suite)
            throws IOException {
        DepotACorriger depot = possible(utilisateur, id);
        Deposant deposant = Deposant.de(utilisateur);
        grille.enregistrer(deposant, depot, saisies(requete));
        Redepot redepot = grille.deposer(deposant, depot, quoi.equals("tous"));
        if (redepot instanceof Redepot.Fait fait) {
            return "redirect:/espace/depots/" + fait.nouveau();
        }
        suite.addFlashAttribute(
                "refus",
                redepot instanceof Redepot.Irrecevable irrecevable
                        ? "Rien n’a été déposé\u00a0: ces erreurs feraient refuser le fichier entier. "
                                + String.join(" ", irrecevable.messages())
                        : "Rien n’a été déposé\u00a0: aucun passage n’est modifié.");
        return vers(depot, rang(apres), colonnes, suite);
    }

    private static String vers(DepotACorriger depot, long apres, String colonnes, RedirectAttributes suite) {
        if (apres > 0) {
            suite.addAttribute("apres", apres);
        }
        if (colonnes.equals("toutes")) {
            suite.addAttribute("colonnes", colonnes);
        }
        return "redirect:/espace/depots/" + depot.suivi().id() + "/corriger";
    }

    private static Map<String, String> saisies(HttpServletRequest requete) {
        Map<String, String> saisies = new LinkedHashMap<>();
        requete.getParameterMap().forEach((nom, valeurs) -> {
            if (nom.startsWith(CELLULE) && valeurs.length > 0) {
                saisies.put(nom, valeurs[0]);
            }
        });
        return saisies;
    }

    private static long rang(String texte) {
        return texte.matches("\\d{1,9}") ? Long.parseLong(texte) : 0;
    }

    private Reponse trouver(UtilisateurConnecte utilisateur, String id) {
        return DepotId.lire(id)
                .flatMap(lu -> corrections.trouver(Deposant.de(utilisateur), lu))
                .orElseThrow(Introuvable::new);
    }

    /** What is sent from a grid that no longer is one answers as what does not exist. */
    private DepotACorriger possible(UtilisateurConnecte utilisateur, String id) {
        if (trouver(utilisateur, id) instanceof Reponse.Possible possible) {
            return possible.depot();
        }
        throw new Introuvable();
    }

    private static String impossible(String id, Reponse.Impossible impossible, Model page) {
        page.addAttribute("depot", id);
        page.addAttribute("raison", impossible.raison().phrase());
        return "correction/rien-a-corriger";
    }

    /** @param nom of the cell; empty for the whole row */
    record ConstatJson(String nom, boolean erreur, String message, String remede) {
        static ConstatJson de(long ordinal, Constat constat) {
            return new ConstatJson(
                    "c." + ordinal + "." + constat.chemin(), constat.erreur(), constat.message(), constat.remede());
        }
    }
}
