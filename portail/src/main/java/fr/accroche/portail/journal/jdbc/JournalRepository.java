package fr.accroche.portail.journal.jdbc;

import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rank and chain are computed by the table's trigger, under a lock. */
final class JournalRepository implements Journal {
    private final JdbcClient jdbc;
    private final Clock horloge;

    JournalRepository(JdbcClient jdbc, Clock horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    @Override
    public void consigner(Fait fait) {
        jdbc.sql("""
                        insert into journal_audit (quand, acteur, organisme_id, action, objet, resultat, origine)
                        values (:quand, :acteur, :organisme::uuid, :action, :objet, :resultat, :origine)
                        """)
                .param("quand", OffsetDateTime.now(horloge))
                .param("acteur", fait.acteur())
                .param("organisme", fait.organismeId().map(Object::toString).orElse(null))
                .param("action", fait.action())
                .param("objet", fait.objet())
                .param("resultat", fait.resultat())
                .param("origine", fait.origine().orElse(null))
                .update();
    }
}
