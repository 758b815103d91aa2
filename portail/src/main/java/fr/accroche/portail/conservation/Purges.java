package fr.accroche.portail.conservation;

import fr.accroche.portail.conservation.jdbc.RapportRepository;
import java.util.List;
import org.springframework.stereotype.Service;

/** What the purges did, for those who watch over them. */
@Service
public class Purges {
    private final RapportRepository rapports;

    Purges(RapportRepository rapports) {
        this.rapports = rapports;
    }

    /** The last reports, the most recent first. */
    public List<RapportPurge> dernieres(int limite) {
        return rapports.derniers(limite);
    }
}
