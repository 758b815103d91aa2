package fr.accroche.portail.depot.api;

import fr.accroche.portail.depot.SuiviDepot;
import java.time.Instant;

/** The answer to a deposit: its identifier and what the accusé de réception attests. */
record DepotCreeJson(String id, String statut, AccuseReceptionJson accuseReception) {
    static DepotCreeJson de(SuiviDepot depot) {
        return new DepotCreeJson(
                depot.id().toString(),
                depot.statut().name(),
                new AccuseReceptionJson(
                        depot.numero(),
                        depot.nomFichier(),
                        depot.octets(),
                        depot.sha256(),
                        depot.recuLe(),
                        DepotsController.CHEMIN + "/" + depot.id() + "/accuse-reception"));
    }

    /** @param lien where the signed accusé is */
    record AccuseReceptionJson(
            long numero, String nomFichier, long octets, String sha256, Instant recuLe, String lien) {}
}
