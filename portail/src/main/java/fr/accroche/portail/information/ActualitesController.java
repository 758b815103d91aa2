package fr.accroche.portail.information;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import fr.accroche.portail.information.Publication.Version;
import fr.accroche.portail.information.jdbc.PublicationRepository;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The news: list, article, Atom feed. */
@Controller
@SiRole(RoleNoeud.WEB)
class ActualitesController {
    private static final int PAR_PAGE = 10;
    private static final int DANS_LE_FLUX = 30;

    private final PublicationRepository publications;
    private final RenduMarkdown rendu;
    private final AccrocheProperties proprietes;

    ActualitesController(PublicationRepository publications, RenduMarkdown rendu, AccrocheProperties proprietes) {
        this.publications = publications;
        this.rendu = rendu;
        this.proprietes = proprietes;
    }

    @GetMapping("/actualites")
    String liste(@RequestParam(name = "page", defaultValue = "1") String demandee, Model page) {
        List<Publication> toutes = publications.enLigne(Rubrique.ACTUALITE);
        int pages = Math.max(1, (toutes.size() + PAR_PAGE - 1) / PAR_PAGE);
        int numero = numero(demandee, pages);
        page.addAttribute(
                "textes",
                toutes.stream()
                        .skip((long) (numero - 1) * PAR_PAGE)
                        .limit(PAR_PAGE)
                        .map(publication -> PublicationLue.de(publication, rendu))
                        .toList());
        page.addAttribute("numero", numero);
        page.addAttribute("pages", pages);
        return "information/actualites";
    }

    @GetMapping("/actualites/{cle}")
    String article(@PathVariable String cle, Model page) {
        page.addAttribute(
                "texte",
                publications
                        .enLigne(Rubrique.ACTUALITE, cle)
                        .map(publication -> PublicationLue.de(publication, rendu))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        page.addAttribute("menu", Rubrique.ACTUALITE.menu());
        page.addAttribute("parent", Rubrique.ACTUALITE.libelle());
        page.addAttribute("cheminParent", "/actualites");
        return "information/texte";
    }

    @GetMapping("/actualites/flux.atom")
    ResponseEntity<Feed> flux() {
        List<Publication> dernieres = publications.enLigne(Rubrique.ACTUALITE).stream()
                .limit(DANS_LE_FLUX)
                .toList();
        Feed flux = new Feed("atom_1.0");
        flux.setId(adresse("/actualites"));
        flux.setTitle("Accroche : actualités");
        flux.setLanguage("fr");
        flux.setAlternateLinks(List.of(lien("/actualites")));
        flux.setAuthors(List.of(auteur()));
        flux.setUpdated(Date.from(dernieres.stream()
                .flatMap(publication -> publication.enLigne().stream())
                .map(Version::ecriteLe)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)));
        flux.setEntries(dernieres.stream()
                .flatMap(publication -> publication.enLigne().stream().map(version -> entree(publication, version)))
                .toList());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_ATOM_XML).body(flux);
    }

    private Entry entree(Publication publication, Version version) {
        Entry entree = new Entry();
        entree.setId("urn:uuid:" + publication.id());
        entree.setTitle(version.texte().titre());
        entree.setAlternateLinks(List.of(lien(publication.chemin())));
        publication.publieeLe().map(Date::from).ifPresent(entree::setPublished);
        entree.setUpdated(Date.from(version.ecriteLe()));
        Content resume = new Content();
        resume.setType(Content.TEXT);
        resume.setValue(version.texte().resume());
        entree.setSummary(resume);
        return entree;
    }

    private static SyndPerson auteur() {
        Person auteur = new Person();
        auteur.setName("Accroche");
        return auteur;
    }

    private Link lien(String chemin) {
        Link lien = new Link();
        lien.setRel("alternate");
        lien.setType(MediaType.TEXT_HTML_VALUE);
        lien.setHref(adresse(chemin));
        return lien;
    }

    private String adresse(String chemin) {
        return proprietes.url() + chemin;
    }

    /** A page that does not exist is told as the nearest one. */
    private static int numero(String demandee, int pages) {
        return demandee.matches("\\d{1,6}") ? Math.max(1, Math.min(Integer.parseInt(demandee), pages)) : 1;
    }
}
