package fr.accroche.portail.correction.api;

import fr.accroche.portail.passage.PassageAcquis;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An accepted passage in the API, without its holder. Instants are in UTC (ISO 8601).
 *
 * @param donnees by the tags of the format
 * @param versions identifiers of every version, the last one first; empty in a list
 */
record PassageApiJson(
        String id,
        String emetteur,
        String certificateur,
        String idTechnique,
        int version,
        String certification,
        String etat,
        Instant accepteLe,
        String depot,
        @Nullable Instant etatDepuis,
        @Nullable String motif,
        Map<String, String> donnees,
        List<VersionJson> versions) {
    static PassageApiJson de(PassageAcquis passage, Map<String, String> donnees, List<PassageAcquis> versions) {
        return new PassageApiJson(
                passage.id().toString(),
                passage.emetteur().matricule(),
                passage.certificateur().matricule(),
                passage.idTechnique(),
                passage.version(),
                passage.certification(),
                passage.situation().etat().name(),
                passage.origine().accepteLe(),
                passage.origine().depot().toString(),
                passage.situation().depuis().orElse(null),
                passage.situation().motif().orElse(null),
                donnees,
                versions.stream()
                        .map(version -> new VersionJson(
                                version.id().toString(),
                                version.version(),
                                version.situation().etat().name()))
                        .toList());
    }

    record VersionJson(String id, int version, String etat) {}
}
