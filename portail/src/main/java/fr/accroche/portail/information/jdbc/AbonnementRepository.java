package fr.accroche.portail.information.jdbc;

import fr.accroche.portail.socle.BaseWeb;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who receives the news by mail. */
@Repository
public class AbonnementRepository {
    private final JdbcClient jdbc;
    private final Clock horloge;

    AbonnementRepository(BaseWeb base, Clock horloge) {
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    /** Requests that nobody confirmed, made since then. */
    public int demandesRecentes(Duration depuis) {
        return jdbc.sql("select count(*) from abonnement_actualites where confirme_le is null and demande_le > ?")
                .param(maintenant().minus(depuis))
                .query(Integer.class)
                .single();
    }

    /**
     * Notes a request, unless this address has one already that is confirmed or younger than the delay.
     *
     * @return true when a mail is to be sent
     */
    public boolean demander(String adresse, String jeton, Duration delai) {
        return jdbc.sql("""
                                insert into abonnement_actualites (id, adresse, jeton, demande_le)
                                values (:id, :adresse, :jeton, :maintenant)
                                on conflict ((lower(adresse))) do update set jeton = :jeton, demande_le = :maintenant
                                where abonnement_actualites.confirme_le is null
                                    and abonnement_actualites.demande_le < :avant
                                """)
                        .param("id", UUID.randomUUID())
                        .param("adresse", adresse)
                        .param("jeton", jeton)
                        .param("maintenant", maintenant())
                        .param("avant", maintenant().minus(delai))
                        .update()
                == 1;
    }

    /** False when nobody has this token. */
    public boolean confirmer(String jeton) {
        return jdbc.sql("update abonnement_actualites set confirme_le = coalesce(confirme_le, ?) where jeton = ?")
                        .params(maintenant(), jeton)
                        .update()
                == 1;
    }

    public boolean existe(String jeton) {
        return jdbc.sql("select 1 from abonnement_actualites where jeton = ?")
                .param(jeton)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Forgets the address itself. */
    public boolean terminer(String jeton) {
        return jdbc.sql("delete from abonnement_actualites where jeton = ?")
                        .param(jeton)
                        .update()
                == 1;
    }

    public List<Abonne> abonnes() {
        return jdbc.sql("select adresse, jeton from abonnement_actualites where confirme_le is not null order by id")
                .query((ligne, rang) -> new Abonne(ligne.getString("adresse"), ligne.getString("jeton")))
                .list();
    }

    private OffsetDateTime maintenant() {
        return OffsetDateTime.now(horloge);
    }

    /** @param jeton of the link that ends the subscription */
    public record Abonne(String adresse, String jeton) {
        @Override
        public String toString() {
            return "Abonne[*****]";
        }
    }
}
