package fr.accroche.portail.compte.jdbc;

import fr.accroche.portail.socle.BaseWeb;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the second factor keeps of a user: the sealed secret of its application, its recovery codes, its passkeys. */
@Repository
public class SecondFacteurRepository {
    private final BaseWeb base;
    private final JdbcClient jdbc;
    private final Clock horloge;

    SecondFacteurRepository(BaseWeb base, Clock horloge) {
        this.base = base;
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    /** What this user has enrolled. */
    public Enrole enrole(UUID utilisateur) {
        return jdbc.sql("""
                        select totp_secret_chiffre, totp_dernier_pas, codes_secours,
                               (select count(*) from user_credentials k join user_entities e
                                    on e.id = k.user_entity_user_id where e.name = identifiant) as cles
                        from utilisateur where id = ?
                        """)
                .param(utilisateur)
                .query(SecondFacteurRepository::enrole)
                .single();
    }

    /** Replaces the application's secret; its old codes are worth nothing any more. */
    public void poserTotp(UUID utilisateur, byte[] scelle, long dernierPas) {
        jdbc.sql("""
                        update utilisateur set totp_secret_chiffre = ?, totp_dernier_pas = ?, second_facteur = 'TOTP',
                            second_facteur_enrole_le = ?
                        where id = ?
                        """)
                .params(scelle, dernierPas, OffsetDateTime.now(horloge), utilisateur)
                .update();
    }

    /** Notes that a passkey was added. */
    public void cleAjoutee(UUID utilisateur) {
        jdbc.sql("""
                        update utilisateur set second_facteur = coalesce(second_facteur, 'CLE_ACCES'),
                            second_facteur_enrole_le = coalesce(second_facteur_enrole_le, ?)
                        where id = ?
                        """).params(OffsetDateTime.now(horloge), utilisateur).update();
    }

    /**
     * Takes a code's step, once.
     *
     * @return false when that step, or a later one, was taken meanwhile
     */
    public boolean prendrePas(UUID utilisateur, long pas) {
        return jdbc.sql("""
                        update utilisateur set totp_dernier_pas = :pas
                        where id = :id and coalesce(totp_dernier_pas, -1) < :pas
                        """).param("pas", pas).param("id", utilisateur).update() == 1;
    }

    public void poserCodesSecours(UUID utilisateur, List<String> haches) {
        jdbc.sql("update utilisateur set codes_secours = ? where id = ?")
                .params(haches.toArray(String[]::new), utilisateur)
                .update();
    }

    /**
     * Takes a recovery code, once.
     *
     * @return false when it was taken meanwhile
     */
    public boolean prendreCodeSecours(UUID utilisateur, String hache) {
        return jdbc.sql("""
                        update utilisateur set codes_secours = array_remove(codes_secours, :hache)
                        where id = :id and :hache = any (codes_secours)
                        """).param("hache", hache).param("id", utilisateur).update() == 1;
    }

    /** Forgets every second factor: the next login begins by enrolling a new one. */
    public void oublier(UUID utilisateur) {
        base.transaction().executeWithoutResult(etat -> {
            jdbc.sql("""
                            delete from user_credentials where user_entity_user_id in (
                                select e.id from user_entities e join utilisateur u on u.identifiant = e.name where u.id = ?)
                            """).param(utilisateur).update();
            jdbc.sql("""
                            update utilisateur set totp_secret_chiffre = null, totp_dernier_pas = null,
                                second_facteur = null, second_facteur_enrole_le = null, codes_secours = null
                            where id = ?
                            """).param(utilisateur).update();
        });
    }

    private static Enrole enrole(ResultSet ligne, int rang) throws SQLException {
        long pas = ligne.getLong("totp_dernier_pas");
        OptionalLong dernierPas = ligne.wasNull() ? OptionalLong.empty() : OptionalLong.of(pas);
        return new Enrole(
                Optional.ofNullable(ligne.getBytes("totp_secret_chiffre")),
                dernierPas,
                textes(ligne.getArray("codes_secours")),
                ligne.getInt("cles"));
    }

    private static List<String> textes(@Nullable Array tableau) throws SQLException {
        return tableau == null ? List.of() : List.of((String[]) tableau.getArray());
    }

    /**
     * @param totpScelle sealed secret of the application
     * @param dernierPas step of the last code taken
     * @param codesSecours hashes of the recovery codes left
     * @param cles how many passkeys
     */
    public record Enrole(Optional<byte[]> totpScelle, OptionalLong dernierPas, List<String> codesSecours, int cles) {
        public boolean estVide() {
            return totpScelle.isEmpty() && cles == 0;
        }

        @Override
        public String toString() {
            return "Enrole[*****]";
        }
    }
}
