package fr.accroche.controle.exactitude;

import fr.accroche.controle.exactitude.Noeud.Attribut;
import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.NomXml;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.controle.schema.TypeComplexe;
import fr.accroche.controle.schema.TypeSimple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Damages a document at random in the ways that depositors, generators and attackers do. */
final class Mutation {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final List<String> TYPES_XSD = List.of(
            "xs:string", "xs:boolean", "xs:int", "xs:date", "xs:dateTime", "xs:anyType", "xs:integer", "xs:token");

    private final Grammaire grammaire;
    private final Map<String, ElementDeclare> elements = new LinkedHashMap<>();
    private final List<String> types = new ArrayList<>(TYPES_XSD);

    Mutation(SchemaFlux schema, Grammaire grammaire) {
        this.grammaire = grammaire;
        schema.racines().forEach(this::recenser);
        elements.values().forEach(element -> element.type().nom().ifPresent(nom -> types.add(nomDeType(nom))));
        types.addAll(List.of("{F}inconnu", "inconnu:x", "genre", "", " ", ":", "a b", "{F}", "xs:inconnu"));
    }

    private void recenser(ElementDeclare element) {
        elements.putIfAbsent(element.balise(), element);
        if (element.type() instanceof TypeComplexe complexe) {
            complexe.contenu().enfants().forEach(this::recenser);
        }
    }

    static String nomDeType(NomXml nom) {
        return (nom.espace().equals(NomXml.ESPACE_XSD) ? "xs:" : "{F}") + nom.local();
    }

    void appliquer(Noeud racine, Hasard hasard) {
        List<Noeud> tous = racine.tous();
        Noeud cible = hasard.choisir(tous);
        Noeud parent = racine.parentDe(cible);
        switch (hasard.entier(20)) {
            case 0 -> {
                if (parent != null) {
                    parent.contenu.remove(cible);
                }
            }
            case 1 -> {
                if (parent != null) {
                    parent.contenu.add(hasard.entier(parent.contenu.size() + 1), cible.copie());
                }
            }
            case 2 -> Collections.shuffle(cible.contenu, hasard.source());
            case 3 -> cible.local = nom(cible.local, hasard);
            case 4 -> cible.espace = hasard.choisir("", "urn:autre", "urn:cdc:cpf:pc5:schema:1.0.0");
            case 5, 6, 7, 8 -> valeur(hasard.choisir(feuilles(tous)), hasard);
            case 9, 10 -> attribut(cible, NomXml.ESPACE_XSI, "nil", nil(hasard));
            case 11 -> nillable(tous, hasard);
            case 12 -> attribut(cible, NomXml.ESPACE_XSI, "type", hasard.choisir(types));
            case 13 ->
                attribut(cible, NomXml.ESPACE_XSI, localisation(hasard), hasard.choisir("a b", "a", "", " a  b "));
            case 14 -> etranger(cible, hasard);
            case 15 -> cible.contenu.add(texteEgare(hasard));
            case 16 -> cible.contenu.clear();
            case 17 -> inserer(cible, hasard);
            case 18 -> deplacer(racine, cible, hasard.choisir(tous));
            default -> cible.contenu.replaceAll(enfant -> enfant instanceof String ? "" : enfant);
        }
    }

    private static List<Noeud> feuilles(List<Noeud> tous) {
        List<Noeud> feuilles = tous.stream()
                .filter(noeud -> noeud.declaration != null && noeud.declaration.type() instanceof TypeSimple)
                .toList();
        return feuilles.isEmpty() ? tous : feuilles;
    }

    private void valeur(Noeud cible, Hasard hasard) {
        if (cible.declaration != null && cible.declaration.type() instanceof TypeSimple type) {
            cible.contenu.clear();
            cible.contenu.add(Valeurs.douteuse(type, hasard));
        }
    }

    private void nillable(List<Noeud> tous, Hasard hasard) {
        List<Noeud> possibles = tous.stream()
                .filter(noeud -> noeud.declaration != null && noeud.declaration.nillable())
                .toList();
        if (!possibles.isEmpty()) {
            Noeud cible = hasard.choisir(possibles);
            attribut(cible, NomXml.ESPACE_XSI, "nil", nil(hasard));
            if (hasard.uneFoisSur(2)) {
                cible.contenu.clear();
            }
        }
    }

    private static String nil(Hasard hasard) {
        return hasard.choisir("true", "1", "false", "0", " true ", "TRUE", "", "yes", "nil", "tr ue");
    }

    private static String localisation(Hasard hasard) {
        return hasard.choisir("schemaLocation", "noNamespaceSchemaLocation", "autre", "Nil");
    }

    private void etranger(Noeud cible, Hasard hasard) {
        attribut(
                cible,
                hasard.choisir("", "urn:autre", XML, "urn:cdc:cpf:pc5:schema:1.0.0"),
                hasard.choisir("a", "nil", "type", "lang", "space"),
                hasard.choisir("", "fr", "1", "preserve", "default"));
    }

    private static void attribut(Noeud cible, String espace, String local, String valeur) {
        cible.attributs.removeIf(
                attribut -> attribut.espace().equals(espace) && attribut.local().equals(local));
        cible.attributs.add(new Attribut(espace, local, valeur));
    }

    private static String texteEgare(Hasard hasard) {
        return hasard.choisir("x", "  \n", " oups ", "\u00a0", "\ufeff", "0", "\u0085", "]]");
    }

    private String nom(String local, Hasard hasard) {
        return hasard.choisir(
                hasard.choisir(new ArrayList<>(elements.keySet())),
                local + "s",
                local.substring(1) + "x",
                local.toUpperCase(java.util.Locale.ROOT),
                "inconnu");
    }

    private void inserer(Noeud cible, Hasard hasard) {
        ElementDeclare element = hasard.choisir(new ArrayList<>(elements.values()));
        Noeud nouveau = element.type() instanceof TypeSimple
                ? grammaire.element(element, hasard)
                : new Noeud(element, element.nom().espace(), element.balise());
        cible.contenu.add(hasard.entier(cible.contenu.size() + 1), nouveau);
    }

    private static void deplacer(Noeud racine, Noeud cible, Noeud vers) {
        Noeud parent = racine.parentDe(cible);
        if (parent != null && !cible.tous().contains(vers)) {
            parent.contenu.remove(cible);
            vers.contenu.add(cible);
        }
    }
}
