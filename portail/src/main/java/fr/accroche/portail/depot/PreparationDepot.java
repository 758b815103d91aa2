package fr.accroche.portail.depot;

import fr.accroche.portail.depot.jdbc.MagasinCopie;
import fr.accroche.portail.depot.jdbc.MagasinCopie.Destinations;
import fr.accroche.portail.depot.jdbc.TraitementRepository;
import fr.accroche.portail.identite.Coffre;
import fr.accroche.portail.passage.PassageJson;
import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.traitement.Traitement;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** Reads a file once: control, matching and staging, whether its bytes come from the network or from storage. */
@Component
@SiRole(RoleNoeud.TRAITEMENT)
class PreparationDepot {
    private final TraitementRepository depots;
    private final Coffre coffre;
    private final PassageJson json;
    private final CleMaitresse maitresse;

    PreparationDepot(TraitementRepository depots, Coffre coffre, PassageJson json, CleMaitresse maitresse) {
        this.depots = depots;
        this.coffre = coffre;
        this.json = json;
        this.maitresse = maitresse;
    }

    /**
     * @param jour the day the rules are judged at
     * @param progression told of the byte reached, after each batch
     * @throws IOException when the bytes stop before their end; nothing of what was staged may be published
     */
    DepotPrepare preparer(
            DepotId id,
            int tentative,
            Traitement traitement,
            InputStream octets,
            LocalDate jour,
            LongConsumer progression)
            throws IOException {
        MagasinCopie magasin = depots.magasin(id, tentative, new Destinations(coffre, json, maitresse, progression));
        return new DepotPrepare(tentative, traitement.traiter(octets, jour, magasin), magasin);
    }
}
