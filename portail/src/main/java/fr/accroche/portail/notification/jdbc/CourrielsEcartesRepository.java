package fr.accroche.portail.notification.jdbc;

import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.notification.CourrielEcarte;
import fr.accroche.portail.notification.CourrielsEcartes;
import fr.accroche.portail.notification.EtatCourriel;
import fr.accroche.portail.socle.BaseWeb;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CourrielsEcartesRepository implements CourrielsEcartes {
    private static final String ECARTE = " etat in ('INCERTAIN', 'REFUSE') and classe_le is null";

    private final BaseWeb base;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock horloge;

    CourrielsEcartesRepository(BaseWeb base, Journal journal, Clock horloge) {
        this.base = base;
        this.jdbc = base.jdbc();
        this.journal = journal;
        this.horloge = horloge;
    }

    @Override
    public List<CourrielEcarte> lister(int limite) {
        return jdbc.sql("select id, destinataire, sujet, etat, cree_le, dernier_echec from courriel where" + ECARTE
                        + " order by cree_le limit ?")
                .param(limite)
                .query((ligne, rang) -> new CourrielEcarte(
                        ligne.getObject("id", UUID.class),
                        ligne.getString("destinataire"),
                        ligne.getString("sujet"),
                        EtatCourriel.valueOf(ligne.getString("etat")),
                        ligne.getObject("cree_le", OffsetDateTime.class).toInstant(),
                        Objects.requireNonNullElse(ligne.getString("dernier_echec"), "")))
                .list();
    }

    @Override
    public int nombre() {
        return jdbc.sql("select count(*) from courriel where" + ECARTE)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean renvoyer(UUID courriel, String acteur) {
        return agir(
                courriel,
                "update courriel set etat = 'A_ENVOYER', essais = 0, prochain_le = ? where id = ? and" + ECARTE,
                acteur,
                "COURRIEL_RENVOYE");
    }

    @Override
    public boolean classer(UUID courriel, String acteur) {
        return agir(courriel, "update courriel set classe_le = ? where id = ? and" + ECARTE, acteur, "COURRIEL_CLASSE");
    }

    private boolean agir(UUID courriel, String sql, String acteur, String action) {
        return Boolean.TRUE.equals(base.transaction().execute(etat -> {
            boolean fait =
                    jdbc.sql(sql).params(OffsetDateTime.now(horloge), courriel).update() == 1;
            if (fait) {
                journal.consigner(
                        new Fait(acteur, Optional.empty(), action, courriel.toString(), "OK", Optional.empty()));
            }
            return fait;
        }));
    }
}
