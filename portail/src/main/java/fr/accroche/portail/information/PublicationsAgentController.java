package fr.accroche.portail.information;

import fr.accroche.portail.information.Publication.Texte;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where agents write what the portal publishes. */
@Controller
@SiRole(RoleNoeud.WEB)
class PublicationsAgentController {
    private static final String LISTE = "/administration/publications";

    private final Publications publications;
    private final RenduMarkdown rendu;

    PublicationsAgentController(Publications publications, RenduMarkdown rendu) {
        this.publications = publications;
        this.rendu = rendu;
    }

    @GetMapping(LISTE)
    String liste(Model page) {
        Map<Rubrique, List<VuePublication>> parRubrique = new LinkedHashMap<>();
        for (Rubrique rubrique : Rubrique.values()) {
            parRubrique.put(
                    rubrique,
                    publications.toutes().stream()
                            .filter(publication -> publication.rubrique() == rubrique)
                            .map(VuePublication::de)
                            .toList());
        }
        page.addAttribute("parRubrique", parRubrique);
        return "administration/publications";
    }

    @GetMapping(LISTE + "/nouvelle")
    String nouvelle(Model page) {
        return saisie(Optional.empty(), SaisiePublication.VIDE, Map.of(), page);
    }

    @PostMapping(LISTE)
    String creer(SaisiePublication saisie, Principal agent, HttpServletResponse reponse, Model page) {
        Map<String, String> erreurs = saisie.erreursDeCreation();
        if (erreurs.isEmpty()) {
            Optional<UUID> creee = publications.creer(
                    Rubrique.valueOf(saisie.rubrique()), saisie.cle(), saisie.texte(), agent.getName());
            if (creee.isPresent()) {
                return "redirect:" + LISTE + "/" + creee.get();
            }
            erreurs = Map.of("cle", "Une publication de cette rubrique porte déjà ce nom : donnez-en un autre.");
        }
        reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return saisie(Optional.empty(), saisie, erreurs, page);
    }

    @GetMapping(LISTE + "/{id}")
    String publication(@PathVariable String id, Model page) {
        Publication publication = trouver(id);
        return saisie(Optional.of(publication), SaisiePublication.de(publication), Map.of(), page);
    }

    @PostMapping(LISTE + "/{id}")
    String ecrire(
            @PathVariable String id,
            SaisiePublication saisie,
            @RequestParam(defaultValue = "0") int lue,
            Principal agent,
            HttpServletResponse reponse,
            Model page) {
        Publication publication = trouver(id);
        Map<String, String> erreurs = saisie.erreurs();
        if (erreurs.isEmpty() && publications.ecrire(publication.id(), lue, saisie.texte(), agent.getName())) {
            return "redirect:" + LISTE + "/" + publication.id();
        }
        reponse.setStatus(erreurs.isEmpty() ? HttpStatus.CONFLICT.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
        return saisie(
                Optional.of(publication),
                saisie,
                erreurs.isEmpty()
                        ? Map.of(
                                "corps",
                                "Un autre agent a écrit entre-temps : comparez avec la dernière version, plus bas, puis"
                                        + " enregistrez de nouveau.")
                        : erreurs,
                page);
    }

    @PostMapping(LISTE + "/{id}/publication")
    String publier(@PathVariable String id, Principal agent) {
        publications.publier(trouver(id).id(), agent.getName());
        return "redirect:" + LISTE + "/" + id;
    }

    @PostMapping(LISTE + "/{id}/archivage")
    String archiver(@PathVariable String id, Principal agent) {
        publications.archiver(trouver(id).id(), agent.getName());
        return "redirect:" + LISTE;
    }

    private String saisie(
            Optional<Publication> connue, SaisiePublication saisie, Map<String, String> erreurs, Model page) {
        page.addAttribute("champs", saisie.champs());
        page.addAttribute("erreurs", erreurs);
        page.addAttribute("rubriques", SaisiePublication.RUBRIQUES);
        page.addAttribute("apercu", rendu.texte(saisie.corps()));
        connue.ifPresent(publication -> {
            page.addAttribute("publication", VuePublication.de(publication));
            page.addAttribute(
                    "versions",
                    publications.versions(publication.id()).stream()
                            .map(version -> new VueVersion(
                                    version.numero(),
                                    version.auteur(),
                                    TexteFrancais.dateHeure(version.ecriteLe()),
                                    publication
                                            .enLigne()
                                            .filter(version::equals)
                                            .isPresent(),
                                    version.texte()))
                            .toList());
        });
        return "administration/publication";
    }

    private Publication trouver(String id) {
        return Identifiants.lire(id)
                .flatMap(publications::trouver)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A version in the history. */
    record VueVersion(int numero, String auteur, String ecriteLe, boolean enLigne, Texte texte) {}

    /** A publication in the list, and above its form. */
    record VuePublication(
            UUID id, String chemin, String titre, String etat, boolean aUnBrouillon, boolean archivee, int derniere) {
        static VuePublication de(Publication publication) {
            return new VuePublication(
                    publication.id(),
                    publication.chemin(),
                    publication.derniere().texte().titre(),
                    publication.etat().libelle(),
                    publication.aUnBrouillon(),
                    publication.archivee(),
                    publication.derniere().numero());
        }
    }
}
