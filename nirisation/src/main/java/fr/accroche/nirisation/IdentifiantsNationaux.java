package fr.accroche.nirisation;

import fr.accroche.modele.Nir;
import java.util.Optional;

/**
 * Who bears a national number, for an operator that admits numbers sent by depositors (schema 1.1.5). Implementations are
 * safe to share between threads.
 */
public interface IdentifiantsNationaux {
    /**
     * The birth name of who bears this number, or nothing when nobody does. An outage is an exception: nothing is decided,
     * the passage is to be processed again.
     */
    Optional<String> nomNaissance(Nir nir);
}
