package fr.accroche.controle.exactitude;

import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.ModeleContenu;
import fr.accroche.controle.schema.NomXml;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.controle.schema.TypeComplexe;
import fr.accroche.controle.schema.TypeSimple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws valid documents from the compiled schema. */
final class Grammaire {
    private final SchemaFlux schema;

    Grammaire(SchemaFlux schema) {
        this.schema = schema;
    }

    Noeud document(Hasard hasard) {
        return element(schema.racines().get(0), hasard);
    }

    Noeud element(ElementDeclare declare, Hasard hasard) {
        Noeud noeud = new Noeud(declare, declare.nom().espace(), declare.nom().local());
        if (declare.nillable() && hasard.uneFoisSur(3)) {
            noeud.attributs.add(new Noeud.Attribut(NomXml.ESPACE_XSI, "nil", hasard.choisir("true", "1", " true\n")));
            return noeud;
        }
        if (declare.nillable() && hasard.uneFoisSur(8)) {
            noeud.attributs.add(new Noeud.Attribut(NomXml.ESPACE_XSI, "nil", hasard.choisir("false", "0")));
        }
        if (declare.type().nom().isPresent() && hasard.uneFoisSur(60)) {
            noeud.attributs.add(new Noeud.Attribut(
                    NomXml.ESPACE_XSI,
                    "type",
                    Mutation.nomDeType(declare.type().nom().get())));
        }
        if (declare.type() instanceof TypeComplexe complexe) {
            enfants(noeud, complexe.contenu(), hasard);
        } else {
            noeud.contenu.add(Valeurs.valide((TypeSimple) declare.type(), hasard));
        }
        return noeud;
    }

    /** Walks through the automaton at random until it may end. */
    private void enfants(Noeud noeud, ModeleContenu contenu, Hasard hasard) {
        int facultatifs = hasard.choisir(2, 4, 12);
        List<ElementDeclare> enfants = new ArrayList<>(contenu.enfants());
        Collections.shuffle(enfants, hasard.source());
        long etat = contenu.initial();
        do {
            for (ElementDeclare enfant : enfants) {
                long suivant = contenu.suivant(etat, enfant);
                boolean voulu = contenu.manque(etat).elements().contains(enfant);
                if (suivant != ModeleContenu.REFUS && (voulu || hasard.uneFoisSur(facultatifs))) {
                    noeud.contenu.add(element(enfant, hasard));
                    etat = suivant;
                }
            }
        } while (!contenu.manque(etat).elements().isEmpty());
    }
}
