package fr.accroche.portail.assistance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The tickets of an organism, for its users: another's answers as an unknown one. Each act is written in the audit trail.
 * Safe to share between threads.
 */
public interface Tickets {
    /** Opens a ticket. */
    Ticket ouvrir(Demandeur demandeur, MotifTicket motif, TexteLibre sujet, TexteLibre texte);

    /** Those of an organism, the last written first. */
    List<Ticket> de(UUID organisme);

    /** With its messages. */
    Optional<Ticket> trouver(UUID organisme, UUID ticket);

    /** Writes in a ticket, which waits for an answer again; false when this organism has no such one. */
    boolean ecrire(Demandeur demandeur, UUID ticket, TexteLibre texte);

    /** Closes a ticket; false when this organism has no such open one. */
    boolean clore(Demandeur demandeur, UUID ticket);

    /**
     * Who asks.
     *
     * @param identifiant login identifier, shown beside what it writes
     */
    record Demandeur(UUID organisme, UUID utilisateur, String identifiant) {}
}
