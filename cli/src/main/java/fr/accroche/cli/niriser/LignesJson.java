package fr.accroche.cli.niriser;

import fr.accroche.nirisation.Decision;
import fr.accroche.traitement.PassageTraite;
import fr.accroche.traitement.RefusPassage;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON object a line for each passage: {@code idTechnique}, {@code decision}, {@code nir} (only when OK),
 * {@code code}, {@code message}, {@code explication}.
 */
final class LignesJson implements AutoCloseable {
    private static final String AUCUNE_RECHERCHE = "refusé par le contrôle : aucune recherche";
    /** The emitter may stand after the passages: the accusé alone completes this place. */
    private static final String EMETTEUR = "(émetteur du flux)";

    private final JsonGenerator json;
    private boolean ecrites;

    /** Writes to this stream, in UTF-8, and closes it at the end. */
    LignesJson(OutputStream sortie) {
        json = JsonFactory.builder()
                .rootValueSeparator("\n")
                .build()
                .createGenerator(ObjectWriteContext.empty(), sortie, JsonEncoding.UTF8);
    }

    void ecrire(PassageTraite passage, Optional<Decision> decision) {
        json.writeStartObject();
        json.writeStringProperty("idTechnique", passage.idTechnique());
        json.writeStringProperty("decision", passage.estOk() ? "OK" : "KO");
        passage.nir().ifPresent(nir -> json.writeStringProperty("nir", nir.valeur()));
        json.writeStringProperty(
                "code", passage.refus().map(refus -> refus.code().valeur()).orElse(null));
        json.writeStringProperty(
                "message", passage.refus().map(refus -> message(refus, passage)).orElse(null));
        json.writeStringProperty(
                "explication", decision.map(LignesJson::explication).orElse(AUCUNE_RECHERCHE));
        json.writeEndObject();
        ecrites = true;
    }

    @Override
    public void close() {
        if (ecrites) {
            json.writeRaw('\n');
        }
        json.close();
    }

    private static String message(RefusPassage refus, PassageTraite passage) {
        String idTechnique = passage.idTechnique() == null ? "" : passage.idTechnique();
        return refus.messageComplet(EMETTEUR, idTechnique, passage.certification());
    }

    private static String explication(Decision decision) {
        return decision instanceof Decision.Trouve trouve
                ? trouve.explication()
                : ((Decision.Refus) decision).explication();
    }
}
