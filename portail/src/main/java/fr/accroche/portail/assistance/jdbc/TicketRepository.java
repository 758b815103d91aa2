package fr.accroche.portail.assistance.jdbc;

import fr.accroche.portail.assistance.EtatTicket;
import fr.accroche.portail.assistance.MotifTicket;
import fr.accroche.portail.assistance.Ticket;
import fr.accroche.portail.assistance.Ticket.Message;
import fr.accroche.portail.assistance.Tickets.Demandeur;
import fr.accroche.portail.socle.BaseWeb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tickets and their messages; a message is never changed. */
@Repository
public class TicketRepository {
    private static final String LECTURE =
            "select t.*, o.raison_sociale from ticket t join organisme o on o.id = t.organisme_id ";

    private final JdbcClient jdbc;
    private final Clock horloge;

    TicketRepository(BaseWeb base, Clock horloge) {
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    public UUID creer(Demandeur demandeur, MotifTicket motif, String sujet) {
        UUID id = UUID.randomUUID();
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        jdbc.sql("""
                        insert into ticket (id, organisme_id, utilisateur_id, motif, sujet, etat, ouvert_le, modifie_le)
                        values (?, ?, ?, ?, ?, 'OUVERT', ?, ?)
                        """)
                .params(id, demandeur.organisme(), demandeur.utilisateur(), motif.name(), sujet, maintenant, maintenant)
                .update();
        return id;
    }

    public void ajouter(UUID ticket, String auteur, boolean estAgent, String texte) {
        jdbc.sql("insert into ticket_message (ticket_id, auteur, est_agent, texte, ecrit_le) values (?, ?, ?, ?, ?)")
                .params(ticket, auteur, estAgent, texte, OffsetDateTime.now(horloge))
                .update();
    }

    /** False when there is no such ticket, or when it is to be closed and is so already. */
    public boolean passer(UUID ticket, EtatTicket etat) {
        return jdbc.sql("""
                                update ticket set etat = :etat, modifie_le = :quand
                                where id = :id and not (:etat = 'CLOS' and etat = 'CLOS')
                                """)
                        .param("etat", etat.name())
                        .param("quand", OffsetDateTime.now(horloge))
                        .param("id", ticket)
                        .update()
                == 1;
    }

    public boolean appartient(UUID organisme, UUID ticket) {
        return !jdbc.sql("select 1 from ticket where id = ? and organisme_id = ?")
                .params(ticket, organisme)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    public UUID organisme(UUID ticket) {
        return jdbc.sql("select organisme_id from ticket where id = ?")
                .param(ticket)
                .query(UUID.class)
                .single();
    }

    public UUID utilisateur(UUID ticket) {
        return jdbc.sql("select utilisateur_id from ticket where id = ?")
                .param(ticket)
                .query(UUID.class)
                .single();
    }

    public List<Ticket> de(UUID organisme) {
        return jdbc.sql(LECTURE + "where t.organisme_id = ? order by t.modifie_le desc")
                .param(organisme)
                .query((ligne, rang) -> ticket(ligne, List.of()))
                .list();
    }

    public List<Ticket> enAttente() {
        return jdbc.sql(LECTURE + "where t.etat = 'OUVERT' order by t.modifie_le")
                .query((ligne, rang) -> ticket(ligne, List.of()))
                .list();
    }

    public List<Ticket> traites(int limite) {
        return jdbc.sql(LECTURE + "where t.etat <> 'OUVERT' order by t.modifie_le desc limit ?")
                .param(limite)
                .query((ligne, rang) -> ticket(ligne, List.of()))
                .list();
    }

    public Optional<Ticket> trouver(UUID id) {
        List<Message> messages = jdbc.sql("select * from ticket_message where ticket_id = ? order by rang")
                .param(id)
                .query(TicketRepository::message)
                .list();
        return jdbc.sql(LECTURE + "where t.id = ?")
                .param(id)
                .query((ligne, rang) -> ticket(ligne, messages))
                .optional();
    }

    private static Ticket ticket(ResultSet ligne, List<Message> messages) throws SQLException {
        return new Ticket(
                ligne.getObject("id", UUID.class),
                ligne.getLong("numero"),
                ligne.getString("raison_sociale"),
                MotifTicket.valueOf(ligne.getString("motif")),
                ligne.getString("sujet"),
                EtatTicket.valueOf(ligne.getString("etat")),
                instant(ligne, "ouvert_le"),
                instant(ligne, "modifie_le"),
                messages);
    }

    private static Message message(ResultSet ligne, int rang) throws SQLException {
        return new Message(
                ligne.getString("auteur"),
                ligne.getBoolean("est_agent"),
                ligne.getString("texte"),
                instant(ligne, "ecrit_le"));
    }

    private static Instant instant(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, OffsetDateTime.class).toInstant();
    }
}
