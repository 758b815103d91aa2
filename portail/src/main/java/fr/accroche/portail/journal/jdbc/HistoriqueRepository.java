package fr.accroche.portail.journal.jdbc;

import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Historique;
import fr.accroche.portail.socle.BaseWeb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HistoriqueRepository implements Historique {
    private final JdbcClient jdbc;

    HistoriqueRepository(BaseWeb base) {
        this.jdbc = base.jdbc();
    }

    @Override
    public List<FaitConsigne> de(UUID organisme, Optional<Long> avant, int limite) {
        return jdbc.sql("""
                        select * from journal_audit
                        where organisme_id = :organisme and (:avant::bigint is null or rang < :avant)
                        order by rang desc limit :limite
                        """)
                .param("organisme", organisme)
                .param("avant", avant.orElse(null))
                .param("limite", limite)
                .query(HistoriqueRepository::consigne)
                .list();
    }

    @Override
    public List<FaitConsigne> surObjet(UUID organisme, String objet) {
        return jdbc.sql("select * from journal_audit where organisme_id = ? and objet = ? order by rang")
                .params(organisme, objet)
                .query(HistoriqueRepository::consigne)
                .list();
    }

    private static FaitConsigne consigne(ResultSet ligne, int rang) throws SQLException {
        return new FaitConsigne(
                ligne.getLong("rang"),
                ligne.getObject("quand", OffsetDateTime.class).toInstant(),
                new Fait(
                        ligne.getString("acteur"),
                        Optional.ofNullable(ligne.getObject("organisme_id", UUID.class)),
                        ligne.getString("action"),
                        ligne.getString("objet"),
                        ligne.getString("resultat"),
                        Optional.ofNullable(ligne.getString("origine"))));
    }
}
