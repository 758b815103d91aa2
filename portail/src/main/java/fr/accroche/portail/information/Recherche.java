package fr.accroche.portail.information;

import fr.accroche.portail.information.jdbc.PublicationRepository;
import fr.accroche.portail.information.recherche.Extrait;
import fr.accroche.portail.information.recherche.IndexDocumentaire;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds a page by words. The index is made anew, in memory, when something was published since; each node has its own.
 * Thread-safe.
 */
@Component
class Recherche {
    private final PublicationRepository publications;
    private final GuidesProduits produits;
    private final RenduMarkdown rendu;
    private final AtomicReference<@Nullable Etat> etat = new AtomicReference<>();

    Recherche(PublicationRepository publications, GuidesProduits produits, RenduMarkdown rendu) {
        this.publications = publications;
        this.produits = produits;
        this.rendu = rendu;
    }

    List<Extrait> chercher(String question, int limite) {
        return courant().index().chercher(question, limite);
    }

    private Etat courant() {
        String revision = publications.revision();
        Etat connu = etat.get();
        if (connu != null && connu.revision().equals(revision)) {
            return connu;
        }
        Etat nouveau = new Etat(revision, new IndexDocumentaire(extraits()));
        etat.set(nouveau);
        return nouveau;
    }

    private List<Extrait> extraits() {
        Stream<Extrait> publies = publications.enLigne().stream()
                .flatMap(publication -> publication.enLigne().stream()
                        .flatMap(version -> Sections.de(
                                publication.chemin(),
                                version.texte().titre(),
                                version.texte().resume(),
                                rendu.lire(version.texte().corps()))
                                .stream()));
        return Stream.concat(publies, produits.extraits().stream()).toList();
    }

    private record Etat(String revision, IndexDocumentaire index) {}
}
