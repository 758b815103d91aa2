package fr.accroche.cli.niriser;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON object a line for each passage: {@code idTechnique}, {@code decision}, {@code nir} (only when OK),
 * {@code code}, {@code message}, {@code explication}. Stateless.
 */
final class LignesJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .rootValueSeparator("\n")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private LignesJson() {}

    /** Writes all of them, in UTF-8; the stream stays open. */
    static void ecrire(List<DecisionFinale> decisions, OutputStream sortie) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), sortie, JsonEncoding.UTF8)) {
            decisions.forEach(decision -> ecrire(decision, json));
        } catch (JacksonIOException echec) {
            throw echec.getCause();
        }
        if (!decisions.isEmpty()) {
            sortie.write("\n".getBytes(StandardCharsets.US_ASCII));
        }
        sortie.flush();
    }

    private static void ecrire(DecisionFinale decision, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("idTechnique", decision.idTechnique());
        json.writeStringProperty("decision", decision.nir().isPresent() ? "OK" : "KO");
        decision.nir().ifPresent(nir -> json.writeStringProperty("nir", nir.valeur()));
        json.writeStringProperty("code", decision.code());
        json.writeStringProperty("message", decision.message());
        json.writeStringProperty("explication", decision.explication());
        json.writeEndObject();
    }
}
