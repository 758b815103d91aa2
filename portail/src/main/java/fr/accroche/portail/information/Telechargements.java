package fr.accroche.portail.information;

import fr.accroche.controle.documentation.Dictionnaire;
import fr.accroche.controle.documentation.LigneDictionnaire;
import fr.accroche.controle.schema.SchemaFlux;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The files anybody may take, made once at start: the example and its schema (guide 3.2.1 and 3.2.3), the dictionary. */
@Component
class Telechargements {
    private static final String SCHEMA = "certifications-" + SchemaFlux.VERSION_COURANTE + ".xsd";
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** The same bytes at each start: the date of what is in the archive says nothing. */
    private static final long DATE_FIXE = 1_625_097_600_000L;

    private final List<Telechargement> tous;

    Telechargements() {
        byte[] exemple = lire(Telechargements.class, "exemple.xml");
        byte[] schema = lire(SchemaFlux.class, SCHEMA);
        this.tous = List.of(
                telechargement(
                        "exemple-de-fichier-xml.zip",
                        "Exemple de fichier XML à déposer",
                        "Un fichier rempli de données fictives, à compléter avec les vôtres, et le schéma XSD qui le contrôle.",
                        "zip",
                        ZIP,
                        zip(Map.of("exemple.xml", exemple, SCHEMA, schema))),
                telechargement(
                        SCHEMA,
                        "Schéma XSD " + SchemaFlux.VERSION_COURANTE,
                        "Seul, pour un logiciel qui contrôle le fichier avant de l’envoyer.",
                        "xsd",
                        MediaType.APPLICATION_XML,
                        schema),
                telechargement(
                        "dictionnaire-des-donnees.csv",
                        "Dictionnaire des données",
                        "La page du dictionnaire, pour un tableur.",
                        "csv",
                        CSV,
                        dictionnaire()));
    }

    List<Telechargement> tous() {
        return tous;
    }

    Optional<Telechargement> trouver(String nom) {
        return tous.stream().filter(connu -> connu.nom().equals(nom)).findFirst();
    }

    private static Telechargement telechargement(
            String nom, String titre, String usage, String format, MediaType type, byte[] octets) {
        return new Telechargement(nom, titre, usage, format, type, octets.length, new ByteArrayResource(octets));
    }

    private static byte[] lire(Class<?> voisine, String nom) {
        try (InputStream ressource = voisine.getResourceAsStream(nom)) {
            if (ressource == null) {
                throw new IllegalStateException("Expected the resource " + nom + " beside " + voisine.getSimpleName());
            }
            return ressource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(Map<String, byte[]> fichiers) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(octets)) {
            for (String nom : fichiers.keySet().stream().sorted().toList()) {
                ZipEntry entree = new ZipEntry(nom);
                entree.setTime(DATE_FIXE);
                archive.putNextEntry(entree);
                archive.write(fichiers.get(nom));
                archive.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    /** With the mark that spreadsheets need to read accents. */
    private static byte[] dictionnaire() {
        Stream<String> entete = Stream.of("\uFEFF\"N°\";\"Balise\";\"Dans\";\"Format\";\"Exigence\";\"Signification\"");
        Stream<String> lignes = Dictionnaire.lignes(SchemaFlux.officiel(SchemaFlux.VERSION_COURANTE)).stream()
                .map(Telechargements::enCsv);
        return (Stream.concat(entete, lignes).collect(Collectors.joining("\r\n")) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String enCsv(LigneDictionnaire ligne) {
        return Stream.of(
                        ligne.reference(),
                        ligne.balise(),
                        ligne.parent(),
                        ligne.format().replace("`", ""),
                        ligne.exigence(),
                        ligne.signification().replace("`", ""))
                .map(cellule -> '"' + cellule.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";"));
    }
}
