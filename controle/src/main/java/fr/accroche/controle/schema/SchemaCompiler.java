package fr.accroche.controle.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchema;
import org.apache.ws.commons.schema.XmlSchemaAll;
import org.apache.ws.commons.schema.XmlSchemaChoice;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaDerivationMethod;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.apache.ws.commons.schema.XmlSchemaParticle;
import org.apache.ws.commons.schema.XmlSchemaSequence;
import org.apache.ws.commons.schema.XmlSchemaSimpleType;
import org.apache.ws.commons.schema.XmlSchemaSimpleTypeRestriction;
import org.apache.ws.commons.schema.XmlSchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the component model of one schema into the automaton. Supported: global and local elements, anonymous and
 * named types, {@code all}, nested {@code sequence} and {@code choice}, restrictions of the built-in types of {@link
 * TypesPredefinis}, {@code nillable}. Everything else is refused by its name. Used once, for one schema.
 */
final class SchemaCompiler {
    private final XmlSchema source;
    private final Map<String, TypeSimple> predefinis = new TypesPredefinis().parNom();
    private final Map<QName, TypeElement> nommes = new LinkedHashMap<>();
    private final Set<QName> enCours = new HashSet<>();

    SchemaCompiler(XmlSchema source) {
        this.source = source;
    }

    /** The global elements by local name: a document has one of them as its root. */
    Map<String, ElementDeclare> racines() throws SchemaRefuseException {
        Map<String, ElementDeclare> racines = new LinkedHashMap<>();
        for (XmlSchemaElement element : source.getElements().values()) {
            racines.put(element.getName(), declarer(element, true, false));
        }
        if (racines.isEmpty()) {
            throw new SchemaRefuseException("Le schéma ne déclare aucun élément racine.");
        }
        return racines;
    }

    /** The types that {@code xsi:type} may name. */
    Map<NomXml, TypeElement> types() throws SchemaRefuseException {
        Map<NomXml, TypeElement> types = new HashMap<>();
        predefinis.forEach((nom, type) -> types.put(new NomXml(NomXml.ESPACE_XSD, nom), type));
        for (QName nom : source.getSchemaTypes().keySet()) {
            types.put(nomXml(nom), nomme(nom));
        }
        return types;
    }

    private ElementDeclare declarer(XmlSchemaElement element, boolean obligatoire, boolean repetable)
            throws SchemaRefuseException {
        refuserElement(element);
        Annotation annotation = Annotation.de(element);
        return new ElementDeclare(
                nomXml(element.getWireName()),
                type(element),
                element.isNillable(),
                obligatoire,
                repetable,
                annotation.documentation(),
                annotation.reference());
    }

    private static void refuserElement(XmlSchemaElement element) throws SchemaRefuseException {
        String nom = element.getName();
        refuserSi(element.isAbstractElement(), "abstract", nom);
        refuserSi(element.getSubstitutionGroup() != null, "substitutionGroup", nom);
        refuserSi(element.getDefaultValue() != null, "default", nom);
        refuserSi(element.getFixedValue() != null, "fixed", nom);
        refuserSi(!element.getConstraints().isEmpty(), "key, keyref ou unique", nom);
        refuserSi(estRestreint(element.getBlock()), "block", nom);
    }

    private static boolean estRestreint(@Nullable XmlSchemaDerivationMethod blocage) {
        return blocage != null && blocage != XmlSchemaDerivationMethod.NONE;
    }

    private TypeElement type(XmlSchemaElement element) throws SchemaRefuseException {
        QName nom = element.getSchemaTypeName();
        if (nom != null) {
            return nomme(nom);
        }
        XmlSchemaType anonyme = element.getSchemaType();
        if (anonyme == null) {
            throw refus("un élément sans type (anyType)", element.getName());
        }
        return compiler(anonyme, Optional.empty());
    }

    private TypeElement nomme(QName nom) throws SchemaRefuseException {
        if (nom.getNamespaceURI().equals(NomXml.ESPACE_XSD)) {
            return predefini(nom.getLocalPart());
        }
        TypeElement connu = nommes.get(nom);
        if (connu != null) {
            return connu;
        }
        XmlSchemaType type = source.getTypeByName(nom);
        if (type == null) {
            throw new SchemaRefuseException("Le type « " + nom.getLocalPart() + " » n’est déclaré nulle part.");
        }
        if (!enCours.add(nom)) {
            throw refus("un type récursif", nom.getLocalPart());
        }
        TypeElement compile = compiler(type, Optional.of(nomXml(nom)));
        enCours.remove(nom);
        nommes.put(nom, compile);
        return compile;
    }

    private TypeSimple predefini(String nom) throws SchemaRefuseException {
        TypeSimple type = predefinis.get(nom);
        if (type == null) {
            throw refus("le type prédéfini", "xsd:" + nom);
        }
        return type;
    }

    private TypeElement compiler(XmlSchemaType type, Optional<NomXml> nom) throws SchemaRefuseException {
        return type instanceof XmlSchemaComplexType complexe
                ? complexe(complexe, nom)
                : simple((XmlSchemaSimpleType) type, nom);
    }

    private TypeSimple simple(XmlSchemaSimpleType type, Optional<NomXml> nom) throws SchemaRefuseException {
        String ici = nom.map(NomXml::local).orElse("type anonyme");
        if (!(type.getContent() instanceof XmlSchemaSimpleTypeRestriction restriction)) {
            throw refus("list ou union", ici);
        }
        XmlSchemaSimpleType anonyme = restriction.getBaseType();
        TypeElement base = anonyme != null ? simple(anonyme, Optional.empty()) : nomme(restriction.getBaseTypeName());
        if (!(base instanceof TypeSimple texte)) {
            throw refus("une restriction de type complexe", ici);
        }
        return new CompilateurTypeSimple(texte).restreindre(nom, restriction.getFacets());
    }

    private TypeComplexe complexe(XmlSchemaComplexType type, Optional<NomXml> nom) throws SchemaRefuseException {
        String ici = nom.map(NomXml::local).orElse("type anonyme");
        refuserSi(type.isMixed(), "mixed", ici);
        refuserSi(type.isAbstract(), "abstract", ici);
        refuserSi(!type.getAttributes().isEmpty() || type.getAnyAttribute() != null, "attribute", ici);
        refuserSi(type.getContentModel() != null, "simpleContent ou complexContent", ici);
        refuserSi(type.getParticle() == null, "un contenu vide", ici);
        return new TypeComplexe(nom, contenu(type.getParticle(), ici));
    }

    private ModeleContenu contenu(XmlSchemaParticle particule, String ici) throws SchemaRefuseException {
        if (!(particule instanceof XmlSchemaAll tous)) {
            return new ContenuSuite(particule(particule, ici, false));
        }
        refuserSi(tous.getMinOccurs() != 1, "minOccurs sur xsd:all", ici);
        List<ElementDeclare> enfants = new ArrayList<>();
        for (Object membre : tous.getItems()) {
            if (!(membre instanceof XmlSchemaElement element)) {
                throw refus("un membre de xsd:all", ici);
            }
            enfants.add(declarer(cible(element), element.getMinOccurs() > 0, false));
        }
        return new ContenuTous(enfants);
    }

    private Particule particule(XmlSchemaParticle source, String ici, boolean repete) throws SchemaRefuseException {
        int min = (int) Math.min(source.getMinOccurs(), Integer.MAX_VALUE);
        long borne = source.getMaxOccurs();
        int max = borne == Long.MAX_VALUE ? Particule.SANS_BORNE : (int) Math.min(borne, Integer.MAX_VALUE);
        boolean plusieurs = repete || max == Particule.SANS_BORNE || max > 1;
        if (source instanceof XmlSchemaElement element) {
            return new Particule.Element(declarer(cible(element), min > 0, plusieurs), min, max);
        }
        if (source instanceof XmlSchemaSequence suite) {
            return new Particule.Suite(parties(suite.getItems(), ici, plusieurs), min, max);
        }
        if (source instanceof XmlSchemaChoice choix) {
            return new Particule.Choix(parties(choix.getItems(), ici, plusieurs), min, max);
        }
        throw refus(source.getClass().getSimpleName().replaceFirst("^XmlSchema", ""), ici);
    }

    private List<Particule> parties(List<?> membres, String ici, boolean repete) throws SchemaRefuseException {
        List<Particule> parties = new ArrayList<>();
        for (Object membre : membres) {
            if (!(membre instanceof XmlSchemaParticle particule)) {
                throw refus("group", ici);
            }
            parties.add(particule(particule, ici, repete));
        }
        return parties;
    }

    private static XmlSchemaElement cible(XmlSchemaElement element) throws SchemaRefuseException {
        if (!element.isRef()) {
            return element;
        }
        XmlSchemaElement cible = element.getRef().getTarget();
        if (cible == null) {
            throw new SchemaRefuseException("Une référence (ref) ne mène à aucun élément.");
        }
        return cible;
    }

    private static NomXml nomXml(QName nom) {
        // Interned, as those of a document are: the same ones are compared a million times.
        return new NomXml(nom.getNamespaceURI().intern(), nom.getLocalPart().intern());
    }

    private static void refuserSi(boolean condition, String construction, String ici) throws SchemaRefuseException {
        if (condition) {
            throw refus(construction, ici);
        }
    }

    private static SchemaRefuseException refus(String construction, String ici) {
        return new SchemaRefuseException(
                "Construction non prise en charge dans « " + ici + " » : " + construction + ".");
    }
}
