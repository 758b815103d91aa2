package fr.accroche.portail.assistance;

import fr.accroche.portail.presentation.TexteFrancais;
import java.util.List;
import java.util.UUID;

/** A ticket as its pages show it; texts are ready to be shown. */
record VueTicket(
        UUID id,
        String numero,
        String organisme,
        String motif,
        String sujet,
        String etat,
        String classe,
        boolean clos,
        String ouvert,
        String modifie,
        List<VueMessage> messages) {
    VueTicket {
        messages = List.copyOf(messages);
    }

    static VueTicket de(Ticket ticket) {
        return new VueTicket(
                ticket.id(),
                Long.toString(ticket.numero()),
                ticket.organisme(),
                ticket.motif().libelle(),
                TexteFrancais.lisible(ticket.sujet()),
                ticket.etat().libelle(),
                classe(ticket.etat()),
                ticket.etat() == EtatTicket.CLOS,
                TexteFrancais.dateHeure(ticket.ouvertLe()),
                TexteFrancais.dateHeure(ticket.modifieLe()),
                ticket.messages().stream().map(VueMessage::de).toList());
    }

    private static String classe(EtatTicket etat) {
        return switch (etat) {
            case OUVERT -> "badge-statut-en-cours";
            case REPONDU -> "badge-statut-succes";
            case CLOS -> "badge-neutre";
        };
    }

    /** One text. */
    record VueMessage(String auteur, boolean estAgent, String texte, String ecrit) {
        static VueMessage de(Ticket.Message message) {
            return new VueMessage(
                    message.estAgent() ? "L’assistance" : message.auteur(),
                    message.estAgent(),
                    message.texte()
                            .lines()
                            .map(TexteFrancais::lisible)
                            .collect(java.util.stream.Collectors.joining("\n")),
                    TexteFrancais.dateHeure(message.ecritLe()));
        }
    }
}
