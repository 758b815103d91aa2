package fr.accroche.portail.webhook;

import fr.accroche.portail.depot.AccuseReceptionEmis;
import fr.accroche.portail.depot.DepotTermine;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.webhook.jdbc.EmissionRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes notifications within the transaction of what they tell. They hold identifiers and a status: the software asks the API
 * for the rest, with its own rights.
 */
@Component
class EmissionNotifications {
    private final EmissionRepository web;
    private final Optional<EmissionRepository> traitement;
    private final AccrocheProperties proprietes;
    private final JsonMapper json;
    private final Clock horloge;

    EmissionNotifications(
            EmissionRepository web,
            @Qualifier("emissionTraitement") Optional<EmissionRepository> traitement,
            AccrocheProperties proprietes,
            JsonMapper json,
            Clock horloge) {
        this.web = web;
        this.traitement = traitement;
        this.proprietes = proprietes;
        this.json = json;
        this.horloge = horloge;
    }

    @EventListener
    void annoncer(AccuseReceptionEmis depot) {
        emettre(web, EvenementWebhook.DEPOT_RECU, depot.id().valeur(), depot.numero(), "TRAITEMENT_EN_COURS");
    }

    @EventListener
    void annoncer(DepotTermine depot) {
        EmissionRepository emission = traitement.orElseThrow(
                () -> new IllegalStateException("Expected the end of a deposit on a processing node only"));
        emettre(
                emission,
                EvenementWebhook.DEPOT_TRAITE,
                depot.id().valeur(),
                depot.numero(),
                depot.statut().name());
    }

    private void emettre(
            EmissionRepository emission, EvenementWebhook evenement, UUID depot, long numero, String statut) {
        Instant maintenant = horloge.instant();
        Map<String, Object> donnees = new LinkedHashMap<>();
        donnees.put("id", depot.toString());
        donnees.put("numero", numero);
        donnees.put("statut", statut);
        donnees.put("lien", proprietes.url() + "/api/v1/depots/" + depot);
        Map<String, Object> corps = new LinkedHashMap<>();
        corps.put("type", evenement.name());
        corps.put("timestamp", maintenant.toString());
        corps.put("data", donnees);
        emission.emettre(depot, evenement, json.writeValueAsString(corps), maintenant);
    }
}
