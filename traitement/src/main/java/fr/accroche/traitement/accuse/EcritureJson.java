package fr.accroche.traitement.accuse;

import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** How JSON accusés are written: UTF-8, the stream left open, hours of Paris with their offset. */
final class EcritureJson {
    private static final JsonFactory FABRIQUE =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private EcritureJson() {}

    static JsonGenerator ouvrir(OutputStream sortie) {
        return FABRIQUE.createGenerator(ObjectWriteContext.empty(), sortie, JsonEncoding.UTF8);
    }

    /** As {@code 2026-11-23T10:15:30+01:00}, to the second. */
    static String instant(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(AccuseTraitement.PARIS));
    }
}
