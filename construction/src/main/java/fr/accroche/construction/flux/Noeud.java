package fr.accroche.construction.flux;

import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import fr.accroche.construction.valeur.Saisie;
import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.ModeleContenu;
import fr.accroche.controle.schema.TypeComplexe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element of the compiled schema, ready to be written from rows. Immutable.
 *
 * @param element as the schema declares it
 * @param rubrique its datum, empty when it is made of other elements
 * @param enfants in the order of the schema
 * @param auChoix one of its children stands, not all
 */
record Noeud(ElementDeclare element, Optional<Rubrique> rubrique, List<Noeud> enfants, boolean auChoix) {
    Noeud {
        enfants = List.copyOf(enfants);
    }

    /** The whole schema. */
    static Noeud racine(Rubriques rubriques) {
        return de(rubriques.racine(), List.of(), rubriques);
    }

    private static Noeud de(ElementDeclare element, List<String> chemin, Rubriques rubriques) {
        if (!(element.type() instanceof TypeComplexe complexe)) {
            return new Noeud(element, rubriques.auChemin(chemin), List.of(), false);
        }
        List<Noeud> enfants = new ArrayList<>();
        for (ElementDeclare enfant : complexe.contenu().enfants()) {
            List<String> suite = new ArrayList<>(chemin);
            suite.add(enfant.balise());
            enfants.add(de(enfant, suite, rubriques));
        }
        ModeleContenu.Manque manque =
                complexe.contenu().manque(complexe.contenu().initial());
        return new Noeud(
                element,
                Optional.empty(),
                enfants,
                manque.unSeul() && manque.elements().size() > 1);
    }

    String balise() {
        return element.balise();
    }

    /** The element of this name, this one or one below. */
    Optional<Noeud> trouver(String balise) {
        return balise().equals(balise)
                ? Optional.of(this)
                : enfants.stream()
                        .flatMap(enfant -> enfant.trouver(balise).stream())
                        .findFirst();
    }

    /** True when the row says something of it. */
    boolean estDit(Saisie saisie) {
        return rubrique.map(donnee -> saisie.dit(donnee.rang()))
                .orElseGet(() -> enfants.stream().anyMatch(enfant -> enfant.estDit(saisie)));
    }

    /** How many data it has. */
    long taille() {
        return rubrique.isPresent()
                ? 1
                : enfants.stream().mapToLong(Noeud::taille).sum();
    }

    /** True when it can be written without any datum. */
    boolean peutEtreVide() {
        return rubrique.isPresent()
                ? element.nillable()
                : enfants.stream().allMatch(enfant -> !enfant.element().obligatoire() || enfant.peutEtreVide());
    }
}
