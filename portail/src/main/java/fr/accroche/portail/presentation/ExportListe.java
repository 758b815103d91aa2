package fr.accroche.portail.presentation;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.accroche.traitement.accuse.CelluleCsv;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A list given out as a file, streamed line by line: CSV for a spreadsheet (UTF-8 with its mark, {@code ;}, RFC 4180, no
 * cell that would run as a formula) or JSON (an array of objects in the words of the columns).
 */
public enum ExportListe {
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        void ecrire(List<String> colonnes, Lignes lignes, OutputStream sortie) throws IOException {
            Writer texte = new BufferedWriter(new OutputStreamWriter(sortie, StandardCharsets.UTF_8));
            texte.write(CelluleCsv.MARQUE_ORDRE);
            CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(texte);
            csv.writeRecord(colonnes);
            lignes.parcourir(valeurs ->
                    csv.writeRecord(valeurs.stream().map(ExportListe::cellule).toList()));
            csv.flush();
        }
    },
    JSON("json", "application/json") {
        @Override
        void ecrire(List<String> colonnes, Lignes lignes, OutputStream sortie) throws IOException {
            try (JsonGenerator json = FABRIQUE.createGenerator(ObjectWriteContext.empty(), sortie, JsonEncoding.UTF8)) {
                json.writeStartArray();
                lignes.parcourir(valeurs -> objet(json, colonnes, valeurs));
                json.writeEndArray();
            }
        }
    };

    private static final JsonFactory FABRIQUE =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final String extension;
    private final String typeMime;

    ExportListe(String extension, String typeMime) {
        this.extension = extension;
        this.typeMime = typeMime;
    }

    /** The form of this extension, without the dot; empty when there is none. */
    public static Optional<ExportListe> de(String extension) {
        return List.of(values()).stream()
                .filter(forme -> forme.extension.equals(extension))
                .findFirst();
    }

    /**
     * Answers a request by the list.
     *
     * @param nom of the file, without its extension
     * @param colonnes names of the values of each line, in their order
     */
    public void repondre(HttpServletResponse reponse, String nom, List<String> colonnes, Lignes lignes)
            throws IOException {
        reponse.setContentType(typeMime);
        reponse.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(nom + "." + extension, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        ecrire(colonnes, lignes, reponse.getOutputStream());
    }

    abstract void ecrire(List<String> colonnes, Lignes lignes, OutputStream sortie) throws IOException;

    private static String cellule(Object valeur) {
        return valeur instanceof Optional<?> facultative
                ? facultative.map(ExportListe::cellule).orElse("")
                : CelluleCsv.sure(valeur.toString());
    }

    private static void objet(JsonGenerator json, List<String> colonnes, List<?> valeurs) {
        json.writeStartObject();
        for (int i = 0; i < colonnes.size(); i++) {
            json.writeName(colonnes.get(i));
            valeur(json, valeurs.get(i));
        }
        json.writeEndObject();
    }

    private static void valeur(JsonGenerator json, @Nullable Object valeur) {
        if (valeur instanceof Optional<?> facultative) {
            valeur(json, facultative.orElse(null));
        } else if (valeur instanceof Number nombre) {
            json.writeNumber(nombre.longValue());
        } else {
            json.writeString(valeur == null ? null : valeur.toString());
        }
    }

    /** The lines, given one after the other. */
    @FunctionalInterface
    public interface Lignes {
        /** Gives every line, whose values are texts, whole numbers, or {@link Optional} ones. */
        void parcourir(Recepteur recepteur) throws IOException;
    }

    /** Takes a line. */
    @FunctionalInterface
    public interface Recepteur {
        void ligne(List<?> valeurs) throws IOException;
    }
}
