package fr.accroche.portail.securite.jdbc;

import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.CleMaitresse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys that sign access tokens, shared by the web nodes, sealed by the master key. */
@Repository
public class CleJetonRepository {
    private static final String CONTEXTE = "cle-jeton:";

    private final BaseWeb base;
    private final JdbcClient jdbc;
    private final CleMaitresse maitresse;
    private final Clock horloge;

    CleJetonRepository(BaseWeb base, CleMaitresse maitresse, Clock horloge) {
        this.base = base;
        this.jdbc = base.jdbc();
        this.maitresse = maitresse;
        this.horloge = horloge;
    }

    /** The private keys in force, as JSON Web Keys, the most recent first. */
    public List<String> clesEnVigueur() {
        return jdbc.sql("""
                        select kid, cle_privee_chiffree from cle_signature
                        where usage = 'JETON' and retiree_le is null order by creee_le desc, kid
                        """)
                .query((ligne, rang) -> new String(
                        maitresse.ouvrir(ligne.getBytes("cle_privee_chiffree"), CONTEXTE + ligne.getString("kid")),
                        StandardCharsets.UTF_8))
                .list();
    }

    /** Keeps a first key, unless another node was faster; answers the keys in force. */
    public List<String> installer(String kid, String publique, String privee) {
        base.transaction().executeWithoutResult(etat -> {
            jdbc.sql("select pg_advisory_xact_lock(4242002)")
                    .query((ligne, rang) -> Optional.empty())
                    .list();
            if (clesEnVigueur().isEmpty()) {
                jdbc.sql("""
                                insert into cle_signature
                                    (kid, usage, algorithme, cle_publique, cle_privee_chiffree, creee_le)
                                values (?, 'JETON', 'ES256', ?, ?, ?)
                                """)
                        .params(
                                kid,
                                publique,
                                maitresse.sceller(privee.getBytes(StandardCharsets.UTF_8), CONTEXTE + kid),
                                OffsetDateTime.now(horloge))
                        .update();
            }
        });
        return clesEnVigueur();
    }
}
