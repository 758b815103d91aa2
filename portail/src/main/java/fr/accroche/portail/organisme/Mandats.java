package fr.accroche.portail.organisme;

import fr.accroche.modele.IdClient;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who deposits for whom. Each change is written in the audit trail within the same transaction; a revocation takes
 * effect at once, for the deposits being processed as well ({@link DroitsDepot}). Safe to share between threads.
 */
public interface Mandats {
    /**
     * Gives a mandate.
     *
     * @param acteur who acts, for the audit trail: login identifier or agent
     */
    ReponseMandat donner(NouveauMandat nouveau, String acteur);

    /**
     * Ends a mandate at once.
     *
     * @param certificateur the one who gave it
     * @return false when it gave no such mandate, or has ended it already: nothing was changed
     */
    boolean revoquer(UUID mandat, UUID certificateur, String motif, String acteur);

    /** A mandate that this organism gave or received; another's answers as an unknown one. */
    Optional<Mandat> trouver(UUID mandat, UUID organisme);

    /** Those that this certificateur gave, whatever they are worth today, the newest first. */
    List<Mandat> donnesPar(UUID certificateur);

    /** Those that this déposant received, whatever they are worth today, the newest first. */
    List<Mandat> recusPar(UUID deposant);

    /** True when the second has a mandate of the first in force today: what a déposant's sign-up asks (guide 4.3.1). */
    boolean estMandate(IdClient certificateur, IdClient deposant);
}
