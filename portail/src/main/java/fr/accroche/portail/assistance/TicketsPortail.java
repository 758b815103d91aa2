package fr.accroche.portail.assistance;

import fr.accroche.portail.assistance.jdbc.TicketRepository;
import fr.accroche.portail.compte.Comptes;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.notification.Courriels;
import fr.accroche.portail.notification.Lettre;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.BaseWeb;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Both sides of tickets; a text, its trace and the mail that announces it are written together or not at all. */
@Component
class TicketsPortail implements Tickets, FileTickets {
    private final BaseWeb base;
    private final TicketRepository tickets;
    private final Comptes comptes;
    private final Courriels courriels;
    private final Journal journal;
    private final AccrocheProperties proprietes;

    TicketsPortail(
            BaseWeb base,
            TicketRepository tickets,
            Comptes comptes,
            Courriels courriels,
            Journal journal,
            AccrocheProperties proprietes) {
        this.base = base;
        this.tickets = tickets;
        this.comptes = comptes;
        this.courriels = courriels;
        this.journal = journal;
        this.proprietes = proprietes;
    }

    @Override
    public Ticket ouvrir(Demandeur demandeur, MotifTicket motif, TexteLibre sujet, TexteLibre texte) {
        return enTransaction(() -> {
            UUID id = tickets.creer(demandeur, motif, sujet.valeur());
            tickets.ajouter(id, demandeur.identifiant(), false, texte.valeur());
            consigner(demandeur.identifiant(), demandeur.organisme(), "TICKET_OUVERT", id);
            return tickets.trouver(id).orElseThrow();
        });
    }

    @Override
    public List<Ticket> de(UUID organisme) {
        return tickets.de(organisme);
    }

    @Override
    public Optional<Ticket> trouver(UUID organisme, UUID ticket) {
        return tickets.appartient(organisme, ticket) ? tickets.trouver(ticket) : Optional.empty();
    }

    @Override
    public boolean ecrire(Demandeur demandeur, UUID ticket, TexteLibre texte) {
        return enTransaction(() -> {
            boolean sien =
                    tickets.appartient(demandeur.organisme(), ticket) && tickets.passer(ticket, EtatTicket.OUVERT);
            if (sien) {
                tickets.ajouter(ticket, demandeur.identifiant(), false, texte.valeur());
                consigner(demandeur.identifiant(), demandeur.organisme(), "TICKET_ECRIT", ticket);
            }
            return sien;
        });
    }

    @Override
    public boolean clore(Demandeur demandeur, UUID ticket) {
        return enTransaction(() -> {
            boolean clos = tickets.appartient(demandeur.organisme(), ticket) && tickets.passer(ticket, EtatTicket.CLOS);
            if (clos) {
                consigner(demandeur.identifiant(), demandeur.organisme(), "TICKET_CLOS", ticket);
            }
            return clos;
        });
    }

    @Override
    public List<Ticket> enAttente() {
        return tickets.enAttente();
    }

    @Override
    public List<Ticket> traites(int limite) {
        return tickets.traites(limite);
    }

    @Override
    public Optional<Ticket> trouver(UUID ticket) {
        return tickets.trouver(ticket);
    }

    @Override
    public boolean repondre(UUID ticket, String agent, TexteLibre texte) {
        return enTransaction(() -> {
            boolean connu = tickets.passer(ticket, EtatTicket.REPONDU);
            if (connu) {
                tickets.ajouter(ticket, agent, true, texte.valeur());
                consigner(agent, tickets.organisme(ticket), "TICKET_REPONDU", ticket);
                annoncer(ticket);
            }
            return connu;
        });
    }

    @Override
    public boolean clore(UUID ticket, String agent) {
        return enTransaction(() -> {
            boolean clos = tickets.passer(ticket, EtatTicket.CLOS);
            if (clos) {
                consigner(agent, tickets.organisme(ticket), "TICKET_CLOS", ticket);
            }
            return clos;
        });
    }

    /** The answer itself is read after a login: a mail may be read by others. */
    private void annoncer(UUID id) {
        long numero = tickets.trouver(id).orElseThrow().numero();
        comptes.adresse(tickets.utilisateur(id))
                .ifPresent(adresse -> courriels.confier(
                        adresse,
                        Lettre.sur("Ticket n° " + numero + " : l’assistance vous a répondu")
                                .paragraphe("L’assistance a répondu à votre ticket n° " + numero
                                        + ". Sa réponse vous attend dans votre espace, après connexion.")
                                .lien("Lire la réponse", URI.create(proprietes.url() + "/assistance/" + id))
                                .ecrire()));
    }

    private void consigner(String acteur, UUID organisme, String action, UUID ticket) {
        journal.consigner(Fait.de(acteur, organisme, action, ticket.toString(), "OK"));
    }

    private <T> T enTransaction(Supplier<T> travail) {
        return Objects.requireNonNull(base.transaction().execute(etat -> travail.get()));
    }
}
