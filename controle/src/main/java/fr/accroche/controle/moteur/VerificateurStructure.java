package fr.accroche.controle.moteur;

import fr.accroche.controle.anomalie.AnomaliesXsd;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.controle.lecture.Balise;
import fr.accroche.controle.lecture.Curseur;
import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.ModeleContenu;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.controle.schema.TypeComplexe;
import fr.accroche.modele.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells the faults of structure: unknown, misplaced, repeated and missing elements. */
final class VerificateurStructure {
    private final SchemaFlux schema;
    private final Collecteur collecteur;
    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Deplacements deplacements = new Deplacements();

    VerificateurStructure(SchemaFlux schema, Collecteur collecteur) {
        this.schema = schema;
        this.collecteur = collecteur;
        schema.racines().forEach(this::recenser);
    }

    private void recenser(ElementDeclare element) {
        if (element.type() instanceof TypeComplexe complexe) {
            for (ElementDeclare enfant : complexe.contenu().enfants()) {
                parents.computeIfAbsent(enfant.balise(), cle -> new TreeSet<>()).add(element.balise());
                recenser(enfant);
            }
        }
    }

    void ouvrirPassage() {
        deplacements.ouvrirPassage();
    }

    void fermerPassage() {
        deplacements.fermerPassage();
    }

    /** The root to follow, or null when it is another's; the fault is told. */
    @Nullable
    ElementDeclare racine(Balise balise, Position position) {
        ElementDeclare racine = schema.racine(balise.local());
        if (racine != null) {
            return racine;
        }
        List<ElementDeclare> racines = schema.racines();
        Optional<String> proche = Suggestion.proche(
                balise.local(), racines.stream().map(ElementDeclare::balise).toList());
        ElementDeclare premiere = racines.get(0);
        collecteur.relever(
                AnomaliesXsd.RACINE,
                position,
                "/" + abrege(balise.local()),
                balise.local(),
                Parametres.de("attendu", Conseil.noms(racines))
                        .et("espace", premiere.nom().espace()));
        return proche.map(schema::racine).orElse(null);
    }

    /** A child that this model does not know; the one it was meant to be, when that is clear and still awaited. */
    Optional<ElementDeclare> inconnu(Cadre parent, ModeleContenu contenu, String nom, Position position) {
        Set<String> places = parents.get(nom);
        if (places != null) {
            String conseil = "Placez cette balise dans « " + String.join(" » ou « ", places) + " ».";
            relever(AnomaliesXsd.ELEMENT_MAL_PLACE, parent, nom, nom, position, conseil);
            deplacer(nom, places);
            return Optional.empty();
        }
        Optional<ElementDeclare> voulu = voulu(parent, contenu, nom);
        Optional<String> proche = voulu.map(ElementDeclare::balise)
                .or(() -> Suggestion.proche(
                        nom,
                        contenu.enfants().stream().map(ElementDeclare::balise).toList()));
        String conseil = Conseil.inconnue(proche, contenu.enfants());
        relever(AnomaliesXsd.ELEMENT_INCONNU, parent, nom, nom, position, conseil);
        voulu.ifPresent(element -> parent.etat = contenu.suivant(parent.etat, element));
        return voulu;
    }

    /** One fault, one anomaly: an element put elsewhere is not also missing at its place. */
    private void deplacer(String nom, Set<String> places) {
        boolean dejaDit = places.stream()
                .anyMatch(place -> collecteur.retirer(AnomaliesXsd.ELEMENT_MANQUANT, "/" + place + "/" + nom)
                        || collecteur.retirer(AnomaliesXsd.ELEMENT_MANQUANT, "/" + place)
                        || collecteur.retirer(AnomaliesXsd.CHOIX_MANQUANT, "/" + place));
        if (!dejaDit) {
            deplacements.noter(nom, places);
        }
    }

    private static Optional<ElementDeclare> voulu(Cadre parent, ModeleContenu contenu, String nom) {
        List<ElementDeclare> possibles = contenu.enfants().stream()
                .filter(enfant -> contenu.suivant(parent.etat, enfant) != ModeleContenu.REFUS)
                .toList();
        List<String> obligatoires = possibles.stream()
                .filter(ElementDeclare::obligatoire)
                .map(ElementDeclare::balise)
                .toList();
        return Suggestion.proche(nom, obligatoires)
                .or(() -> Suggestion.proche(
                        nom, possibles.stream().map(ElementDeclare::balise).toList()))
                .flatMap(proche -> possibles.stream()
                        .filter(enfant -> enfant.balise().equals(proche))
                        .findFirst());
    }

    /** A child that this model knows and that has no place now. */
    void enTrop(Cadre parent, ModeleContenu contenu, ElementDeclare enfant, Position position) {
        if (parent.aRencontre(enfant)) {
            relever(AnomaliesXsd.ELEMENT_REPETE, parent, enfant.balise(), null, position, "");
            return;
        }
        boolean choix = contenu.manque(contenu.initial()).unSeul();
        String conseil = "Respectez l’ordre prévu : " + Conseil.noms(contenu.enfants()) + ".";
        DefinitionAnomalie definition = choix ? AnomaliesXsd.CHOIX_EXCLUSIF : AnomaliesXsd.ELEMENT_MAL_PLACE;
        collecteur.relever(
                definition,
                position,
                parent.chemin() + "/" + enfant.balise(),
                null,
                parametres(parent, enfant.balise(), conseil).et("attendu", Conseil.noms(contenu.enfants())));
    }

    /** What an element lacks at its end tag. */
    void manques(Cadre cadre, TypeComplexe type, Curseur curseur) {
        ModeleContenu.Manque manque = type.contenu().manque(cadre.etat);
        if (manque.elements().isEmpty()) {
            return;
        }
        Position position = curseur.position();
        if (manque.unSeul()) {
            boolean explique = manque.elements().stream()
                    .anyMatch(absent -> deplacements.explique(absent.balise(), cadre.balise()));
            if (explique) {
                return;
            }
            Parametres parametres = parametres(cadre, "", "").et("attendu", Conseil.noms(manque.elements()));
            collecteur.relever(AnomaliesXsd.CHOIX_MANQUANT, position, cadre.chemin(), null, parametres);
            return;
        }
        for (ElementDeclare absent : manque.elements()) {
            if (deplacements.explique(absent.balise(), cadre.balise())) {
                continue;
            }
            relever(
                    AnomaliesXsd.ELEMENT_MANQUANT,
                    cadre,
                    absent.balise(),
                    null,
                    position,
                    Conseil.manquante(cadre, absent));
        }
    }

    private void relever(
            DefinitionAnomalie definition,
            Cadre parent,
            String balise,
            @Nullable String valeur,
            Position position,
            String conseil) {
        collecteur.relever(
                definition,
                position,
                parent.chemin() + "/" + abrege(balise),
                valeur,
                parametres(parent, balise, conseil));
    }

    private static Parametres parametres(Cadre parent, String balise, String conseil) {
        return Parametres.de("balise", balise).et("parent", parent.balise()).et("conseil", conseil);
    }

    /** A name from the file may be a million characters long. */
    private static String abrege(String nom) {
        return nom.length() <= 100 ? nom : nom.substring(0, nom.offsetByCodePoints(0, 80)) + "…";
    }
}
