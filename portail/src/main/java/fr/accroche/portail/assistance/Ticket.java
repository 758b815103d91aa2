package fr.accroche.portail.assistance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A question and its answers.
 *
 * @param numero by which people name it
 * @param organisme name of the organism that asks
 * @param messages in order; empty in a list of tickets
 */
public record Ticket(
        UUID id,
        long numero,
        String organisme,
        MotifTicket motif,
        String sujet,
        EtatTicket etat,
        Instant ouvertLe,
        Instant modifieLe,
        List<Message> messages) {
    public Ticket {
        messages = List.copyOf(messages);
    }

    /**
     * One text of a ticket.
     *
     * @param auteur login identifier of a user; an agent is shown by its function alone
     * @param estAgent true for an answer of the assistance
     */
    public record Message(String auteur, boolean estAgent, String texte, Instant ecritLe) {}
}
