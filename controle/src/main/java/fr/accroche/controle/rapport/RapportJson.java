package fr.accroche.controle.rapport;

import fr.accroche.controle.BilanControle;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The report of one file as JSON: one object, fields and order fixed by the contract, streamed. Deterministic: no clock,
 * no host, no path. Safe to share between threads.
 */
public final class RapportJson {
    private final JsonFactory factory = new JsonFactory();

    /**
     * Writes the report; the stream is flushed, not closed.
     *
     * @param fichier base name of the file, or {@code -}
     * @param anomalies in document order
     * @throws IOException when the stream fails
     */
    public void ecrire(String fichier, BilanControle bilan, Iterable<Anomalie> anomalies, OutputStream sortie)
            throws IOException {
        try (JsonGenerator json = factory.createGenerator(enLignes(), new SansFermeture(sortie), JsonEncoding.UTF8)) {
            json.writeStartObject();
            entete(json, fichier, bilan);
            groupes(json, bilan);
            json.writeArrayPropertyStart("anomalies");
            for (Anomalie anomalie : anomalies) {
                AnomalieJson.avecValeur(json, anomalie);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** One property a line, as a person who compares two reports wants it; LF on every system. */
    private static ObjectWriteContext enLignes() {
        DefaultIndenter retrait = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter forme =
                new DefaultPrettyPrinter().withObjectIndenter(retrait).withArrayIndenter(retrait);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return forme;
            }
        };
    }

    private static void entete(JsonGenerator json, String fichier, BilanControle bilan) {
        json.writeStringProperty("fichier", fichier);
        json.writeNumberProperty("octets", bilan.octets());
        json.writeStringProperty("sha256", bilan.sha256());
        json.writeStringProperty("verdict", bilan.estOk() ? "OK" : "KO");
        json.writeBooleanProperty("lu", true);
        json.writeBooleanProperty("bienForme", bilan.bienForme());
        json.writeBooleanProperty("valide", bilan.valide());
        json.writeBooleanProperty("recevable", bilan.recevable());
        json.writeStringProperty("schema", bilan.versionSchema());
        AnomalieJson.regles(json, bilan.regles());
        json.writeStringProperty("dateReference", bilan.dateReference().toString());
        json.writeArrayPropertyStart("reglesNonEvaluees");
        for (CodeAnomalie code : bilan.reglesNonEvaluees()) {
            json.writeString(code.valeur());
        }
        json.writeEndArray();
        json.writeNumberProperty("passages", bilan.nombrePassages());
        json.writeNumberProperty("nombreAnomalies", bilan.nombreAnomalies());
        json.writeNumberProperty("nombreAvertissements", bilan.nombreAvertissements());
    }

    private static void groupes(JsonGenerator json, BilanControle bilan) {
        json.writeArrayPropertyStart("groupes");
        for (BilanControle.Groupe groupe : bilan.groupes()) {
            json.writeStartObject();
            json.writeStringProperty("code", groupe.code().valeur());
            json.writeStringProperty("libelle", groupe.libelle());
            json.writeNumberProperty("nombre", groupe.nombre());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
