package fr.accroche.portail.depot.jdbc;

import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.socle.BaseWeb;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accusés de réception: made once, then always the same bytes. */
@Repository
public class AccuseRepository {
    private final JdbcClient jdbc;

    AccuseRepository(BaseWeb base) {
        this.jdbc = base.jdbc();
    }

    public Optional<AccuseSigne> trouver(DepotId depot, String nature) {
        return jdbc.sql("select contenu, signature from depot_accuse where depot_id = ? and nature = ?")
                .params(depot.valeur(), nature)
                .query((ligne, rang) ->
                        new AccuseSigne(ligne.getBytes("contenu"), Optional.ofNullable(ligne.getString("signature"))))
                .optional();
    }

    /** Keeps it, unless another request was faster. */
    public void garder(DepotId depot, String nature, AccuseSigne accuse, Instant signeLe) {
        jdbc.sql("""
                        insert into depot_accuse (depot_id, nature, contenu, signature, signe_le)
                        values (:depot, :nature, :contenu, :signature, :signeLe)
                        on conflict do nothing
                        """)
                .param("depot", depot.valeur())
                .param("nature", nature)
                .param("contenu", accuse.contenu())
                .param("signature", accuse.signature().orElse(null))
                .param("signeLe", signeLe.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * @param signature detached JWS, for JSON
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes only carried from the database to the answer
    public record AccuseSigne(byte[] contenu, Optional<String> signature) {}
}
