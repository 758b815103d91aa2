package fr.accroche.portail.webhook.jdbc;

import fr.accroche.portail.socle.BaseTraitement;
import java.time.Clock;

/** The queue seen at another time than the portal's own deliverer sees it. */
public final class LivraisonEssai {
    private LivraisonEssai() {}

    public static LivraisonRepository file(BaseTraitement base, Clock horloge) {
        return new LivraisonRepository(base, horloge);
    }
}
