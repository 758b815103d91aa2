package fr.accroche.portail.organisme.jdbc;

import fr.accroche.modele.IdClient;
import fr.accroche.portail.organisme.Mandat;
import fr.accroche.portail.organisme.Mandat.Revocation;
import fr.accroche.portail.organisme.NouveauMandat;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.socle.BaseWeb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mandates, read with both organisms. */
@Repository
public class MandatRepository {
    private static final String LECTURE = """
            select m.id, m.numero, m.debut, m.fin, m.revoque_le, m.motif_revocation, m.cree_le,
                   c.id as c_id, c.id_client as c_matricule, c.raison_sociale as c_raison,
                   d.id as d_id, d.id_client as d_matricule, d.raison_sociale as d_raison
            from mandat m
            join organisme c on c.id = m.certificateur_id
            join organisme d on d.id = m.deposant_id
            """;

    private final JdbcClient jdbc;
    private final Clock horloge;

    MandatRepository(BaseWeb base, Clock horloge) {
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    /** Until the end of the transaction. */
    public void verrouiller(UUID organisme) {
        jdbc.sql("select 1 from organisme where id = ? for update")
                .param(organisme)
                .query(Integer.class)
                .list();
    }

    public boolean aLeRole(UUID organisme, RoleOrganisme role, LocalDate jour) {
        return existe(jdbc.sql("""
                        select 1 from organisme o join organisme_role r on r.organisme_id = o.id
                        where o.id = :organisme and o.etat = 'ACTIF' and r.role = :role
                          and r.debut <= :jour and coalesce(r.fin, :jour) >= :jour
                        """)
                .param("organisme", organisme)
                .param("role", role.name())
                .param("jour", jour));
    }

    /** The active déposant with this matricule. */
    public Optional<UUID> deposant(IdClient matricule, LocalDate jour) {
        return jdbc.sql("""
                        select o.id from organisme o join organisme_role r on r.organisme_id = o.id
                        where o.id_client = :matricule and o.etat = 'ACTIF' and r.role = 'DEPOSANT'
                          and coalesce(r.fin, :jour) >= :jour
                        """)
                .param("matricule", matricule.valeur())
                .param("jour", jour)
                .query(UUID.class)
                .optional();
    }

    /** True when a mandate between the two, not revoked, shares a day with this period. */
    public boolean chevauche(UUID certificateur, UUID deposant, LocalDate debut, Optional<LocalDate> fin) {
        return existe(jdbc.sql("""
                        select 1 from mandat
                        where certificateur_id = :certificateur and deposant_id = :deposant and revoque_le is null
                          and daterange(debut, fin, '[]') && daterange(:debut, :fin::date, '[]')
                        """)
                .param("certificateur", certificateur)
                .param("deposant", deposant)
                .param("debut", debut)
                .param("fin", texte(fin)));
    }

    public Mandat creer(NouveauMandat nouveau, UUID deposant) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into mandat (id, certificateur_id, deposant_id, debut, fin, cree_le)
                        values (:id, :certificateur, :deposant, :debut, :fin::date, :creeLe)
                        """)
                .param("id", id)
                .param("certificateur", nouveau.certificateur())
                .param("deposant", deposant)
                .param("debut", nouveau.debut())
                .param("fin", texte(nouveau.fin()))
                .param("creeLe", OffsetDateTime.now(horloge))
                .update();
        return trouver(id, nouveau.certificateur()).orElseThrow();
    }

    /** The number of the mandate that was ended, when there was one to end. */
    public Optional<String> revoquer(UUID mandat, UUID certificateur, String motif) {
        return jdbc.sql("""
                        update mandat set revoque_le = :quand, motif_revocation = :motif
                        where id = :id and certificateur_id = :certificateur and revoque_le is null
                        returning numero
                        """)
                .param("quand", OffsetDateTime.now(horloge))
                .param("motif", motif)
                .param("id", mandat)
                .param("certificateur", certificateur)
                .query(String.class)
                .optional();
    }

    public Optional<Mandat> trouver(UUID mandat, UUID organisme) {
        return jdbc.sql(LECTURE + " where m.id = :id and :organisme in (m.certificateur_id, m.deposant_id)")
                .param("id", mandat)
                .param("organisme", organisme)
                .query(MandatRepository::mandat)
                .optional();
    }

    public List<Mandat> donnesPar(UUID certificateur) {
        return jdbc.sql(LECTURE + " where m.certificateur_id = ? order by m.cree_le desc, m.numero desc")
                .param(certificateur)
                .query(MandatRepository::mandat)
                .list();
    }

    public List<Mandat> recusPar(UUID deposant) {
        return jdbc.sql(LECTURE + " where m.deposant_id = ? order by m.cree_le desc, m.numero desc")
                .param(deposant)
                .query(MandatRepository::mandat)
                .list();
    }

    public boolean estMandate(IdClient certificateur, IdClient deposant, LocalDate jour) {
        return existe(jdbc.sql("""
                        select 1 from mandat m
                        join organisme c on c.id = m.certificateur_id
                        join organisme d on d.id = m.deposant_id
                        where c.id_client = :certificateur and d.id_client = :deposant
                          and c.etat = 'ACTIF' and d.etat = 'ACTIF' and m.revoque_le is null
                          and m.debut <= :jour and coalesce(m.fin, :jour) >= :jour
                        """)
                .param("certificateur", certificateur.valeur())
                .param("deposant", deposant.valeur())
                .param("jour", jour));
    }

    private static boolean existe(JdbcClient.StatementSpec requete) {
        return !requete.query(Integer.class).list().isEmpty();
    }

    private static @Nullable String texte(Optional<LocalDate> jour) {
        return jour.map(LocalDate::toString).orElse(null);
    }

    private static Mandat mandat(ResultSet ligne, int rang) throws SQLException {
        OffsetDateTime revoqueLe = ligne.getObject("revoque_le", OffsetDateTime.class);
        String motif = Objects.requireNonNullElse(ligne.getString("motif_revocation"), "");
        return new Mandat(
                ligne.getObject("id", UUID.class),
                ligne.getString("numero"),
                organisme(ligne, "c_"),
                organisme(ligne, "d_"),
                ligne.getObject("debut", LocalDate.class),
                Optional.ofNullable(ligne.getObject("fin", LocalDate.class)),
                Optional.ofNullable(revoqueLe).map(quand -> new Revocation(quand.toInstant(), motif)),
                ligne.getObject("cree_le", OffsetDateTime.class).toInstant());
    }

    private static Organisme organisme(ResultSet ligne, String prefixe) throws SQLException {
        return new Organisme(
                ligne.getObject(prefixe + "id", UUID.class),
                new IdClient(ligne.getString(prefixe + "matricule")),
                ligne.getString(prefixe + "raison"));
    }
}
