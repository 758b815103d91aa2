package fr.accroche.portail.administration.jdbc;

import fr.accroche.portail.administration.Agent;
import fr.accroche.portail.administration.IdentiteAgent;
import fr.accroche.portail.administration.RoleAgent;
import fr.accroche.portail.socle.BaseWeb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AgentRepository {
    private static final String LECTURE = "select id, mail, prenom, nom, role, etat, version, vu_le from agent";

    private final JdbcClient jdbc;
    private final Clock horloge;

    AgentRepository(BaseWeb base, Clock horloge) {
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    public List<Agent> lister() {
        return jdbc.sql(LECTURE + " order by etat = 'DESACTIVE', lower(nom), lower(mail)")
                .query(AgentRepository::agent)
                .list();
    }

    public Optional<Agent> trouver(UUID agent) {
        return jdbc.sql(LECTURE + " where id = ?")
                .param(agent)
                .query(AgentRepository::agent)
                .optional();
    }

    public Optional<Agent> parSujet(String emetteur, String sujet) {
        return jdbc.sql(LECTURE + " where emetteur = ? and sujet = ?")
                .params(emetteur, sujet)
                .query(AgentRepository::agent)
                .optional();
    }

    /** One that was invited by this address and has never logged in. */
    public Optional<Agent> invite(String mail) {
        return jdbc.sql(LECTURE + " where lower(mail) = lower(?) and sujet is null and etat = 'INVITE' for update")
                .param(mail)
                .query(AgentRepository::agent)
                .optional();
    }

    /** @return false when this address is known already */
    public boolean ajouter(String mail, RoleAgent role) {
        return jdbc.sql("""
                                insert into agent (id, mail, role, cree_le) values (?, ?, ?, ?)
                                on conflict (lower(mail)) do nothing
                                """)
                        .params(UUID.randomUUID(), mail, role.name(), OffsetDateTime.now(horloge))
                        .update()
                == 1;
    }

    /** Binds an agent to its subject, and keeps its name as the provider says it now. */
    public void lier(UUID agent, IdentiteAgent identite) {
        jdbc.sql("""
                        update agent set emetteur = ?, sujet = ?, prenom = ?, nom = ?, etat = 'ACTIF', vu_le = ?,
                            version = version + 1
                        where id = ?
                        """)
                .params(
                        identite.emetteur(),
                        identite.sujet(),
                        identite.prenom(),
                        identite.nom(),
                        OffsetDateTime.now(horloge),
                        agent)
                .update();
    }

    /** One that never logged in is invited again rather than active. */
    public boolean changerEtat(UUID agent, int version, Agent.Etat etat) {
        return jdbc.sql("""
                                update agent set version = version + 1,
                                    etat = case when :etat = 'ACTIF' and sujet is null then 'INVITE' else :etat end
                                where id = :id and version = :version
                                """)
                        .param("etat", etat.name())
                        .param("id", agent)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** How many others may let agents in; locked until the end of the transaction. */
    public int autresResponsables(UUID sauf) {
        return jdbc
                .sql("select id from agent where role = 'RESPONSABLE' and etat <> 'DESACTIVE' for update")
                .query(UUID.class)
                .list()
                .stream()
                .filter(id -> !id.equals(sauf))
                .toList()
                .size();
    }

    private static Agent agent(ResultSet ligne, int rang) throws SQLException {
        return new Agent(
                ligne.getObject("id", UUID.class),
                ligne.getString("mail"),
                ligne.getString("prenom"),
                ligne.getString("nom"),
                RoleAgent.valueOf(ligne.getString("role")),
                Agent.Etat.valueOf(ligne.getString("etat")),
                ligne.getInt("version"),
                Optional.ofNullable(ligne.getObject("vu_le", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
