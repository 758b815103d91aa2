package fr.accroche.portail.depot.api;

import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.SuiviDepot;
import fr.accroche.portail.passage.MotifRemplacement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deposit in the API. Instants are in UTC (ISO 8601).
 *
 * @param deposant name of the organism that deposited
 * @param certificateur name of the certificateur for whom; null while it is not known
 */
record DepotJson(
        String id,
        long numero,
        String statut,
        String etape,
        @Nullable String incident,
        int progression,
        CompteursJson compteurs,
        String nomFichier,
        long octets,
        String sha256,
        @Nullable String idFlux,
        String deposant,
        @Nullable String certificateur,
        Instant recuLe,
        @Nullable Instant termineLe,
        String mode,
        @Nullable String motif,
        @Nullable String depotParent) {
    static DepotJson de(SuiviDepot depot) {
        return new DepotJson(
                depot.id().toString(),
                depot.numero(),
                depot.statut().name(),
                depot.etape().name(),
                depot.incident().orElse(null),
                depot.progression(),
                CompteursJson.de(depot.compteurs()),
                depot.nomFichier(),
                depot.octets(),
                depot.sha256(),
                depot.idFlux().orElse(null),
                depot.parties().deposant(),
                depot.parties().certificateur().orElse(null),
                depot.recuLe(),
                depot.termineLe().orElse(null),
                depot.origine().remplacement().isPresent() ? "remplacement" : "creation",
                depot.origine().remplacement().map(MotifRemplacement::mot).orElse(null),
                depot.origine().parent().map(DepotId::toString).orElse(null));
    }

    record CompteursJson(long passages, long ok, long ko, long anomalies, long avertissements) {
        static CompteursJson de(SuiviDepot.Compteurs compteurs) {
            return new CompteursJson(
                    compteurs.passages(),
                    compteurs.ok(),
                    compteurs.ko(),
                    compteurs.anomalies(),
                    compteurs.avertissements());
        }
    }
}
