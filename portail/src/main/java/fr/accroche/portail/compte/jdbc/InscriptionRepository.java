package fr.accroche.portail.compte.jdbc;

import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.socle.BaseWeb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sign-ups, and the pairs of identifiers that open them (guide 4.3.1). */
@Repository
public class InscriptionRepository {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** As long as the first link of a user lives. */
    private static final Duration INVITATION = Duration.ofDays(7);

    private static final String PAIRE_CERTIFICATEUR = """
            select o.id, o.raison_sociale, o.referent_mail, r.role from organisme o
            join organisme_role r on r.organisme_id = o.id and r.role = 'CERTIFICATEUR'
            where o.id_client = :matricule and r.id_contrat = :autre
              and o.etat = 'ACTIF' and r.debut <= :jour and coalesce(r.fin, :jour) >= :jour
            """;

    /** The matricule of any one mandating certificateur will do (guide 4.3.1, note). */
    private static final String PAIRE_DEPOSANT = """
            select o.id, o.raison_sociale, o.referent_mail, r.role from organisme o
            join organisme_role r on r.organisme_id = o.id and r.role = 'DEPOSANT'
            where o.id_client = :matricule
              and o.etat = 'ACTIF' and r.debut <= :jour and coalesce(r.fin, :jour) >= :jour
              and exists (
                select 1 from mandat m join organisme c on c.id = m.certificateur_id
                where m.deposant_id = o.id and c.id_client = :autre and c.etat = 'ACTIF'
                  and m.debut <= :jour and coalesce(m.fin, :jour) >= :jour and m.revoque_le is null)
            """;

    private static final String LECTURE = """
            select i.id, i.prenom, i.nom, i.mail, i.utilisateur_id, i.cree_le, i.decide_le, c.id as compte_id, c.role,
                   o.id as organisme_id, o.id_client, o.raison_sociale, o.referent_mail
            from inscription i join compte c on c.id = i.compte_id join organisme o on o.id = c.organisme_id
            """;

    private final JdbcClient jdbc;
    private final Clock horloge;

    InscriptionRepository(BaseWeb base, Clock horloge) {
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    /**
     * The organism whose pair this is.
     *
     * @param autre its contract for a certificateur, the matricule of a mandating certificateur for a déposant
     */
    public Optional<OrganismeAInscrire> parPaire(RoleOrganisme role, String matricule, String autre) {
        return jdbc.sql(role == RoleOrganisme.CERTIFICATEUR ? PAIRE_CERTIFICATEUR : PAIRE_DEPOSANT)
                .param("matricule", matricule)
                .param("autre", autre)
                .param("jour", LocalDate.now(horloge.withZone(PARIS)))
                .query(InscriptionRepository::organisme)
                .optional();
    }

    /**
     * The account of an organism in a role and for its current SIRET, opened now when there is none; locked until the
     * end of the transaction.
     *
     * @throws IllegalArgumentException when the organism has no such role or no current SIRET
     */
    public UUID compte(UUID organisme, RoleOrganisme role) {
        jdbc.sql("""
                        insert into compte (id, organisme_id, role, siret, etat, cree_le)
                        select :id, r.organisme_id, r.role, s.siret, 'EN_ATTENTE', :maintenant
                        from organisme_role r join organisme_siret s on s.organisme_id = r.organisme_id and s.fin is null
                        where r.organisme_id = :organisme and r.role = :role
                        on conflict (siret, role) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("maintenant", OffsetDateTime.now(horloge))
                .param("organisme", organisme)
                .param("role", role.name())
                .update();
        return jdbc.sql("""
                        select id from compte where organisme_id = ? and role = ? and etat <> 'FERME'
                        order by cree_le desc limit 1 for update
                        """)
                .params(organisme, role.name())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected an organism with this role and a current SIRET, found none"));
    }

    /**
     * Address of an account's first administrator that is not disabled. One that never chose a password counts for as
     * long as its first link lives: a mistyped address does not shut an organism out for ever.
     */
    public Optional<String> administrateur(UUID organisme, RoleOrganisme role) {
        return jdbc.sql("""
                        select u.mail from utilisateur u join compte c on c.id = u.compte_id
                        where c.organisme_id = ? and c.role = ? and c.etat <> 'FERME' and u.role = 'ADMINISTRATEUR'
                          and (u.etat = 'ACTIF' or (u.etat = 'INVITE' and u.cree_le > ?))
                        order by u.cree_le limit 1
                        """)
                .params(organisme, role.name(), OffsetDateTime.now(horloge).minus(INVITATION))
                .query(String.class)
                .optional();
    }

    /** Closes the account to administrators who never came: another one signs up in their stead. */
    public void remplacerInvites(UUID compte) {
        jdbc.sql("""
                        update utilisateur set etat = 'DESACTIVE', desactive_le = ?
                        where compte_id = ? and role = 'ADMINISTRATEUR' and etat = 'INVITE'
                        """).params(OffsetDateTime.now(horloge), compte).update();
    }

    /** How many sign-ups of this account wait for the referent since a day ago. */
    public int enAttenteDepuisUnJour(UUID compte) {
        return jdbc.sql("select count(*) from inscription where compte_id = ? and etat = 'A_CONFIRMER' and cree_le > ?")
                .params(compte, OffsetDateTime.now(horloge).minusDays(1))
                .query(Integer.class)
                .single();
    }

    public UUID ajouter(UUID compte, String prenom, String nom, String mail) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into inscription (id, compte_id, prenom, nom, mail, etat, cree_le)
                        values (?, ?, ?, ?, ?, 'A_CONFIRMER', ?)
                        """)
                .params(id, compte, prenom, nom, mail, OffsetDateTime.now(horloge))
                .update();
        return id;
    }

    public Optional<Inscrite> parId(UUID id) {
        return jdbc.sql(LECTURE + " where i.id = ?")
                .param(id)
                .query(InscriptionRepository::inscrite)
                .optional();
    }

    /** One that waits for a word, held until the end of the transaction. */
    public Optional<Inscrite> verrouillerEnAttente(UUID id) {
        return jdbc.sql(LECTURE + " where i.id = ? and i.etat = 'A_CONFIRMER' for update of i")
                .param(id)
                .query(InscriptionRepository::inscrite)
                .optional();
    }

    /** Those that wait for a word, then those contested since that day; the oldest first. */
    public List<Suivie> aSuivre(OffsetDateTime contesteesDepuis, int limite) {
        return jdbc.sql(LECTURE + """
                         where i.etat = 'A_CONFIRMER' or (i.etat = 'CONTESTEE' and i.decide_le > ?)
                        order by i.etat, i.cree_le limit ?
                        """)
                .params(contesteesDepuis, limite)
                .query((ligne, rang) -> new Suivie(
                        inscrite(ligne, rang),
                        ligne.getString("id_client"),
                        ligne.getObject("cree_le", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(ligne.getObject("decide_le", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    public void decider(UUID id, Etat etat, Optional<UUID> utilisateur) {
        jdbc.sql("""
                        update inscription set etat = :etat, utilisateur_id = coalesce(:utilisateur::uuid, utilisateur_id),
                            decide_le = :maintenant
                        where id = :id
                        """)
                .param("etat", etat.name())
                .param("utilisateur", utilisateur.map(UUID::toString).orElse(null))
                .param("maintenant", OffsetDateTime.now(horloge))
                .param("id", id)
                .update();
    }

    private static OrganismeAInscrire organisme(ResultSet ligne, int rang) throws SQLException {
        return new OrganismeAInscrire(
                ligne.getObject("id", UUID.class),
                RoleOrganisme.valueOf(ligne.getString("role")),
                ligne.getString("raison_sociale"),
                Optional.ofNullable(ligne.getString("referent_mail")));
    }

    private static Inscrite inscrite(ResultSet ligne, int rang) throws SQLException {
        return new Inscrite(
                ligne.getObject("id", UUID.class),
                ligne.getObject("compte_id", UUID.class),
                new OrganismeAInscrire(
                        ligne.getObject("organisme_id", UUID.class),
                        RoleOrganisme.valueOf(ligne.getString("role")),
                        ligne.getString("raison_sociale"),
                        Optional.ofNullable(ligne.getString("referent_mail"))),
                ligne.getString("prenom"),
                ligne.getString("nom"),
                ligne.getString("mail"),
                Optional.ofNullable(ligne.getObject("utilisateur_id", UUID.class)));
    }

    /** What became of a sign-up. */
    public enum Etat {
        ACTIVEE,
        CONTESTEE,
        /** Another one was faster. */
        CADUQUE
    }

    /** An organism, in the role in which it signs up. */
    public record OrganismeAInscrire(UUID id, RoleOrganisme role, String raisonSociale, Optional<String> mailReferent) {
        @Override
        public String toString() {
            return "OrganismeAInscrire[" + id + ", " + role + "]";
        }
    }

    /**
     * A sign-up, for those who follow it.
     *
     * @param matricule of its organism
     * @param decideeLe empty while it waits
     */
    public record Suivie(Inscrite inscrite, String matricule, Instant recueLe, Optional<Instant> decideeLe) {}

    /** A sign-up. */
    public record Inscrite(
            UUID id,
            UUID compte,
            OrganismeAInscrire organisme,
            String prenom,
            String nom,
            String mail,
            Optional<UUID> utilisateur) {
        public String nomComplet() {
            return prenom + " " + nom;
        }

        /** Masked: these are personal data. */
        @Override
        public String toString() {
            return "Inscrite[" + id + "]";
        }
    }
}
