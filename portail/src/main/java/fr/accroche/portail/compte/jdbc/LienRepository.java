package fr.accroche.portail.compte.jdbc;

import fr.accroche.portail.socle.BaseWeb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links sent by mail, by the SHA-256 of their token. */
@Repository
public class LienRepository {
    private final BaseWeb base;
    private final JdbcClient jdbc;
    private final Clock horloge;

    LienRepository(BaseWeb base, Clock horloge) {
        this.base = base;
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    /** Adds a link; the others of this use and object are used up. */
    public void remplacer(byte[] empreinte, String usage, UUID objet, Optional<String> precision, Duration duree) {
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        base.transaction().executeWithoutResult(etat -> {
            jdbc.sql("update lien_courriel set utilise_le = ? where objet_id = ? and usage = ? and utilise_le is null")
                    .params(maintenant, objet, usage)
                    .update();
            jdbc.sql("""
                            insert into lien_courriel (empreinte, usage, objet_id, precision, cree_le, expire_le)
                            values (:empreinte, :usage, :objet, :precision, :maintenant, :expire)
                            """)
                    .param("empreinte", empreinte)
                    .param("usage", usage)
                    .param("objet", objet)
                    .param("precision", precision.orElse(null))
                    .param("maintenant", maintenant)
                    .param("expire", maintenant.plus(duree))
                    .update();
        });
    }

    public Optional<LienOuvert> consulter(byte[] empreinte, Set<String> usages) {
        return jdbc.sql("""
                        select usage, objet_id, precision from lien_courriel
                        where empreinte = :empreinte and usage in (:usages) and utilise_le is null
                          and expire_le > :maintenant
                        """)
                .param("empreinte", empreinte)
                .param("usages", usages)
                .param("maintenant", OffsetDateTime.now(horloge))
                .query(LienRepository::ouvert)
                .optional();
    }

    public Optional<LienOuvert> utiliser(byte[] empreinte, Set<String> usages) {
        return jdbc.sql("""
                        update lien_courriel set utilise_le = :maintenant
                        where empreinte = :empreinte and usage in (:usages) and utilise_le is null
                          and expire_le > :maintenant
                        returning usage, objet_id, precision
                        """)
                .param("empreinte", empreinte)
                .param("usages", usages)
                .param("maintenant", OffsetDateTime.now(horloge))
                .query(LienRepository::ouvert)
                .optional();
    }

    public void annuler(UUID objet) {
        jdbc.sql("update lien_courriel set utilise_le = ? where objet_id = ? and utilise_le is null")
                .params(OffsetDateTime.now(horloge), objet)
                .update();
    }

    /** Forgets links that have been dead for so long. */
    public long purger(Instant avant) {
        return jdbc.sql("delete from lien_courriel where expire_le < ?")
                .param(avant.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static LienOuvert ouvert(ResultSet ligne, int rang) throws SQLException {
        return new LienOuvert(
                ligne.getString("usage"),
                ligne.getObject("objet_id", UUID.class),
                Optional.ofNullable(ligne.getString("precision")));
    }

    /** A link in force. */
    public record LienOuvert(String usage, UUID objet, Optional<String> precision) {
        @Override
        public String toString() {
            return "LienOuvert[" + usage + "]";
        }
    }
}
