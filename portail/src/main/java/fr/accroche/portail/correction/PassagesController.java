package fr.accroche.portail.correction;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.passage.EtatPassage;
import fr.accroche.portail.passage.FiltrePassages;
import fr.accroche.portail.passage.PassageAcquis;
import fr.accroche.portail.passage.Passages;
import fr.accroche.portail.passage.Retraits;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Accepted passages: the list, and the page of each with its versions side by side. */
@Controller
@SiRole(RoleNoeud.WEB)
class PassagesController {
    static final String CHEMIN = "/espace/passages";
    private static final int PAGE = 50;

    private final Passages passages;
    private final Retraits retraits;
    private final Versions versions;
    private final Champs champs;

    PassagesController(Passages passages, Retraits retraits, Versions versions, Champs champs) {
        this.passages = passages;
        this.retraits = retraits;
        this.versions = versions;
        this.champs = champs;
    }

    @GetMapping(CHEMIN)
    String liste(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @RequestParam(defaultValue = "") String idTechnique,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "") String apres,
            Model page) {
        FiltrePassages filtre = new FiltrePassages(
                Optional.empty(),
                Optional.of(idTechnique.strip()).filter(cle -> !cle.isEmpty()),
                Arrays.stream(EtatPassage.values())
                        .filter(choix -> choix.name().equals(etat))
                        .findFirst(),
                Identifiants.lire(apres),
                PAGE);
        List<PassageAcquis> trouves = passages.lister(utilisateur.organismeId(), filtre);
        page.addAttribute("passages", trouves.stream().map(VuePassage::de).toList());
        page.addAttribute(
                "suivant", trouves.size() == PAGE ? trouves.get(PAGE - 1).id() : null);
        page.addAttribute("idTechnique", idTechnique.strip());
        page.addAttribute("etat", etat);
        page.addAttribute("etats", List.of(EtatPassage.COURANT, EtatPassage.RETIRE));
        page.addAttribute(
                "attendus",
                retraits.attendus(utilisateur.organismeId()).stream()
                        .map(VueRetrait::de)
                        .toList());
        return "correction/passages";
    }

    @GetMapping(CHEMIN + "/{id}")
    String passage(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String avec,
            Model page) {
        PassageAcquis passage = trouver(utilisateur, id);
        List<PassageAcquis> toutes = passages.versions(utilisateur.organismeId(), passage);
        Optional<PassageAcquis> autre = autre(passage, toutes, Identifiants.lire(avec));
        Comparaison comparaison = comparer(Deposant.de(utilisateur), passage, autre);
        page.addAttribute("passage", VuePassage.de(passage));
        page.addAttribute("versions", toutes.stream().map(VuePassage::de).toList());
        page.addAttribute("autre", autre.map(VuePassage::de).orElse(null));
        page.addAttribute("lignes", comparaison.lignes());
        page.addAttribute("avecTitulaire", comparaison.avecTitulaire());
        page.addAttribute("estEmetteur", passage.emetteur().id().equals(utilisateur.organismeId()));
        return "correction/passage";
    }

    /** The version asked for, else the one before, else none. */
    private static Optional<PassageAcquis> autre(
            PassageAcquis passage, List<PassageAcquis> toutes, Optional<UUID> voulue) {
        return toutes.stream()
                .filter(version -> version.id().equals(voulue.orElse(null)))
                .findFirst()
                .or(() -> toutes.stream()
                        .filter(version -> version.version() == passage.version() - 1)
                        .findFirst());
    }

    private Comparaison comparer(Deposant deposant, PassageAcquis passage, Optional<PassageAcquis> autre) {
        Optional<Map<String, String>> apres = versions.ecrites(deposant, passage);
        Optional<Map<String, String>> avant =
                autre.isPresent() ? versions.ecrites(deposant, autre.get()) : Optional.of(Map.of());
        if (apres.isPresent() && avant.isPresent()) {
            return new Comparaison(champs.comparer(avant.get(), apres.get()), true);
        }
        return new Comparaison(
                champs.comparer(autre.map(versions::gardees).orElse(Map.of()), versions.gardees(passage)), false);
    }

    private PassageAcquis trouver(UtilisateurConnecte utilisateur, String id) {
        return Identifiants.lire(id)
                .flatMap(lu -> passages.trouver(utilisateur.organismeId(), lu))
                .orElseThrow(Introuvable::new);
    }

    /** @param avecTitulaire true while the files of both versions are kept */
    private record Comparaison(List<LigneComparee> lignes, boolean avecTitulaire) {}
}
