package fr.accroche.portail.assistance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tickets of all organisms, for agents alone. Each act is written in the audit trail. Safe to share between threads. */
public interface FileTickets {
    /** Those that wait for an answer, the oldest first. */
    List<Ticket> enAttente();

    /** The others, the last written first. */
    List<Ticket> traites(int limite);

    /** With its messages. */
    Optional<Ticket> trouver(UUID ticket);

    /** Answers; the user who opened the ticket is told by mail. False when there is no such ticket. */
    boolean repondre(UUID ticket, String agent, TexteLibre texte);

    /** Closes a ticket; false when there is no such open one. */
    boolean clore(UUID ticket, String agent);
}
