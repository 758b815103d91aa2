package fr.accroche.portail.compte.connexion;

import fr.accroche.portail.compte.jdbc.TentativeRepository;
import fr.accroche.portail.compte.jdbc.TentativeRepository.Echecs;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Bounds how often one network may do what costs something to others, as having mails sent: so many times an hour.
 * Safe to share between threads.
 */
@Component
public class FreinReseau {
    static final int PAR_HEURE = 300;
    private static final Duration FENETRE = Duration.ofHours(1);

    private final TentativeRepository tentatives;
    private final Clock horloge;

    FreinReseau(TentativeRepository tentatives, Clock horloge) {
        this.tentatives = tentatives;
        this.horloge = horloge;
    }

    /** Counts one more; false when there were too many. */
    public boolean admet(String quoi, HttpServletRequest requete) {
        return admet(quoi, Provenance.de(requete), PAR_HEURE);
    }

    boolean admet(String quoi, Provenance provenance, int maximum) {
        byte[] cle = FreinConnexion.empreinte("reseau " + quoi, provenance.reseau());
        Instant maintenant = horloge.instant();
        Optional<Echecs> avant = tentatives.echecs(cle);
        boolean trop = avant.filter(echecs -> echecs.nombre() >= maximum)
                .filter(echecs -> maintenant.isBefore(echecs.dernierLe().plus(FENETRE)))
                .isPresent();
        if (!trop) {
            tentatives.ajouter(cle, maintenant);
        }
        return !trop;
    }
}
