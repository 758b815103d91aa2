package fr.accroche.portail.information.jdbc;

import fr.accroche.portail.information.Publication;
import fr.accroche.portail.information.Publication.Texte;
import fr.accroche.portail.information.Publication.Version;
import fr.accroche.portail.information.Rubrique;
import fr.accroche.portail.socle.BaseWeb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Publications and their versions; a version is never changed. */
@Repository
public class PublicationRepository {
    private static final String LECTURE = """
            select p.*, d.numero as d_numero, d.titre as d_titre, d.resume as d_resume, d.corps as d_corps,
                   d.auteur as d_auteur, d.ecrite_le as d_ecrite_le,
                   v.numero as v_numero, v.titre as v_titre, v.resume as v_resume, v.corps as v_corps,
                   v.auteur as v_auteur, v.ecrite_le as v_ecrite_le
            from publication p
            join lateral (select * from publication_version where publication_id = p.id order by numero desc limit 1) d
                on true
            left join publication_version v on v.publication_id = p.id and v.numero = p.en_ligne
            """;

    private static final String EN_LIGNE = " where p.en_ligne is not null and not p.archivee ";

    private final JdbcClient jdbc;
    private final Clock horloge;

    PublicationRepository(BaseWeb base, Clock horloge) {
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    /** What anybody may read, in order. */
    public List<Publication> enLigne() {
        return jdbc.sql(LECTURE + EN_LIGNE + "order by p.rubrique, p.ordre, v.titre")
                .query(PublicationRepository::publication)
                .list();
    }

    public List<Publication> enLigne(Rubrique rubrique) {
        return jdbc.sql(LECTURE + EN_LIGNE + "and p.rubrique = ? order by p.ordre, p.publiee_le desc, v.titre")
                .param(rubrique.name())
                .query(PublicationRepository::publication)
                .list();
    }

    public Optional<Publication> enLigne(Rubrique rubrique, String cle) {
        return jdbc.sql(LECTURE + EN_LIGNE + "and p.rubrique = ? and p.cle = ?")
                .params(rubrique.name(), cle)
                .query(PublicationRepository::publication)
                .optional();
    }

    public List<Publication> toutes() {
        return jdbc.sql(LECTURE + "order by p.rubrique, p.archivee, p.ordre, d.titre")
                .query(PublicationRepository::publication)
                .list();
    }

    public Optional<Publication> trouver(UUID id) {
        return jdbc.sql(LECTURE + "where p.id = ?")
                .param(id)
                .query(PublicationRepository::publication)
                .optional();
    }

    public Optional<Publication> trouver(Rubrique rubrique, String cle) {
        return jdbc.sql(LECTURE + "where p.rubrique = ? and p.cle = ?")
                .params(rubrique.name(), cle)
                .query(PublicationRepository::publication)
                .optional();
    }

    /** All versions, the newest first. */
    public List<Version> versions(UUID id) {
        return jdbc.sql("select * from publication_version where publication_id = ? order by numero desc")
                .param(id)
                .query((ligne, rang) -> version(ligne, ""))
                .list();
    }

    /** Changes whenever something is published, archived or written. */
    public String revision() {
        return jdbc.sql("select count(*) || ' ' || coalesce(max(modifiee_le)::text, '') from publication")
                .query(String.class)
                .single();
    }

    /** Makes the others that write publications wait until the end of the transaction. */
    public void verrouiller() {
        jdbc.sql("lock table publication in share row exclusive mode").update();
    }

    /** A new one without any version yet. */
    public UUID creer(Rubrique rubrique, String cle, int ordre) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into publication (id, rubrique, cle, ordre, modifiee_le) values (?, ?, ?, ?, ?)")
                .params(id, rubrique.name(), cle, ordre, maintenant())
                .update();
        return id;
    }

    /** Adds a version; its number. */
    public int ecrire(UUID id, Texte texte, String auteur) {
        jdbc.sql("update publication set modifiee_le = ? where id = ?")
                .params(maintenant(), id)
                .update();
        return jdbc.sql("""
                        insert into publication_version (publication_id, numero, titre, resume, corps, auteur, ecrite_le)
                        select :id, coalesce(max(numero), 0) + 1, :titre, :resume, :corps, :auteur, :quand
                        from publication_version where publication_id = :id
                        returning numero
                        """)
                .param("id", id)
                .param("titre", texte.titre())
                .param("resume", texte.resume())
                .param("corps", texte.corps())
                .param("auteur", auteur)
                .param("quand", maintenant())
                .query(Integer.class)
                .single();
    }

    /**
     * Puts a version on line.
     *
     * @param quand the date it bears when it was never on line before
     */
    public void publier(UUID id, int numero, Instant quand) {
        jdbc.sql("""
                        update publication set en_ligne = :numero, archivee = false, modifiee_le = :maintenant,
                            publiee_le = coalesce(publiee_le, :quand)
                        where id = :id
                        """)
                .param("numero", numero)
                .param("maintenant", maintenant())
                .param("quand", quand.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    public void archiver(UUID id) {
        jdbc.sql("update publication set archivee = true, modifiee_le = ? where id = ?")
                .params(maintenant(), id)
                .update();
    }

    private OffsetDateTime maintenant() {
        return OffsetDateTime.now(horloge);
    }

    private static Publication publication(ResultSet ligne, int rang) throws SQLException {
        ligne.getInt("v_numero");
        Optional<Version> enLigne = ligne.wasNull() ? Optional.empty() : Optional.of(version(ligne, "v_"));
        @Nullable OffsetDateTime publiee = ligne.getObject("publiee_le", OffsetDateTime.class);
        return new Publication(
                ligne.getObject("id", UUID.class),
                Rubrique.valueOf(ligne.getString("rubrique")),
                ligne.getString("cle"),
                ligne.getInt("ordre"),
                ligne.getBoolean("archivee"),
                enLigne,
                version(ligne, "d_"),
                Optional.ofNullable(publiee).map(OffsetDateTime::toInstant));
    }

    private static Version version(ResultSet ligne, String prefixe) throws SQLException {
        return new Version(
                ligne.getInt(prefixe + "numero"),
                new Texte(
                        ligne.getString(prefixe + "titre"),
                        ligne.getString(prefixe + "resume"),
                        ligne.getString(prefixe + "corps")),
                ligne.getString(prefixe + "auteur"),
                ligne.getObject(prefixe + "ecrite_le", OffsetDateTime.class).toInstant());
    }
}
