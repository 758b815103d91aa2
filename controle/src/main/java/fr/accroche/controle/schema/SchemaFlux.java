package fr.accroche.controle.schema;

import fr.accroche.controle.xml.XmlFactories;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ws.commons.schema.XmlSchema;
import org.apache.ws.commons.schema.XmlSchemaCollection;
import org.apache.ws.commons.schema.XmlSchemaException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A compiled schema. Immutable, safe to share between threads; compiling one takes a few tens of milliseconds. */
public final class SchemaFlux {
    /** The versions shipped, oldest first. {@code 1.1.5} is a reconstruction: its file says what is known and what is not. */
    public static final List<String> VERSIONS = List.of("1.1.1", "1.1.2", "1.1.5");

    /** The version that the field uses. */
    public static final String VERSION_COURANTE = "1.1.2";

    /** Elements that one content model of another schema may name, repetitions unrolled. */
    public static final int CONTENU_MAXIMUM = 4096;

    private final String version;
    private final String espace;
    private final String sha256;
    private final Map<String, ElementDeclare> racines;
    private final Map<NomXml, TypeElement> types;

    private SchemaFlux(
            String version,
            String espace,
            String sha256,
            Map<String, ElementDeclare> racines,
            Map<NomXml, TypeElement> types) {
        this.version = version;
        this.espace = espace;
        this.sha256 = sha256;
        this.racines = Map.copyOf(racines);
        this.types = Map.copyOf(types);
    }

    /** The built-in types that another schema may use, in alphabetic order. */
    public static List<String> typesPredefinis() {
        return new TypesPredefinis().parNom().keySet().stream().sorted().toList();
    }

    /**
     * A version that is shipped.
     *
     * @throws IllegalArgumentException when the version is not one of {@link #VERSIONS}
     */
    public static SchemaFlux officiel(String version) {
        if (!VERSIONS.contains(version)) {
            throw new IllegalArgumentException("Expected one of " + VERSIONS + ", found " + version);
        }
        String nom = "certifications-" + version + ".xsd";
        try (InputStream ressource = SchemaFlux.class.getResourceAsStream(nom)) {
            if (ressource == null) {
                throw new IllegalStateException("Expected the resource " + nom + " beside this class");
            }
            return compiler(ressource.readAllBytes(), version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SchemaRefuseException e) {
            throw new IllegalStateException("Expected a schema that compiles in " + nom, e);
        }
    }

    /**
     * Another schema, checked to be a right XSD 1.0 before it is compiled. Nothing is fetched: includes and imports are
     * refused.
     *
     * @param version how reports name it when it does not carry a version itself
     * @throws SchemaRefuseException when it is not an XSD or uses what is not supported
     */
    public static SchemaFlux lire(InputStream xsd, String version) throws IOException, SchemaRefuseException {
        byte[] octets = xsd.readAllBytes();
        try {
            XmlFactories.verifierXsd(new ByteArrayInputStream(octets));
        } catch (SAXException e) {
            throw new SchemaRefuseException("Ce fichier n’est pas un schéma XSD 1.0 correct : " + e.getMessage(), e);
        }
        return compiler(octets, version);
    }

    private static SchemaFlux compiler(byte[] octets, String version) throws IOException, SchemaRefuseException {
        try {
            Document document = XmlFactories.documentBuilder().parse(new ByteArrayInputStream(octets));
            XmlSchemaCollection collection = new XmlSchemaCollection();
            collection.setSchemaResolver((espace, lieu, base) -> {
                throw new XmlSchemaException("include, import et redefine ne sont pas pris en charge (" + lieu + ")");
            });
            XmlSchema source = collection.read(document);
            if (!source.getExternals().isEmpty()) {
                throw new SchemaRefuseException("include, import et redefine ne sont pas pris en charge.");
            }
            SchemaCompiler compilateur = new SchemaCompiler(source);
            String espace = Optional.ofNullable(source.getTargetNamespace()).orElse("");
            String nom = Optional.ofNullable(source.getVersion()).orElse(version);
            return new SchemaFlux(nom, espace, empreinte(octets), compilateur.racines(), compilateur.types());
        } catch (SAXException | XmlSchemaException e) {
            throw new SchemaRefuseException("Ce fichier n’est pas un schéma XSD lisible : " + e.getMessage(), e);
        }
    }

    private static String empreinte(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in the JDK", e);
        }
    }

    /** As {@code 1.1.2}. */
    public String version() {
        return version;
    }

    /** The namespace of its elements. */
    public String espace() {
        return espace;
    }

    /** SHA-256 of the XSD file, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The root of this local name, or null. */
    public @Nullable ElementDeclare racine(String nomLocal) {
        return racines.get(nomLocal);
    }

    /** Every root. */
    public List<ElementDeclare> racines() {
        return List.copyOf(racines.values());
    }

    /** The type that {@code xsi:type} names, or null. */
    public @Nullable TypeElement type(NomXml nom) {
        return types.get(nom);
    }
}
