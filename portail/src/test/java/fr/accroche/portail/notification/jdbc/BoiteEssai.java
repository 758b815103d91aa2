package fr.accroche.portail.notification.jdbc;

import fr.accroche.portail.notification.Courriels;
import fr.accroche.portail.notification.EcritureLettre;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.BaseWeb;
import java.time.Clock;

/** The outbox with a clock of the test's own. */
public final class BoiteEssai {
    private BoiteEssai() {}

    public static Courriels entree(BaseWeb base, EcritureLettre ecriture, Clock horloge) {
        return new BoiteEnvoi(base.jdbc(), ecriture, horloge);
    }

    public static CourrielRepository sortie(BaseTraitement base, Clock horloge) {
        return new CourrielRepository(base, horloge);
    }
}
