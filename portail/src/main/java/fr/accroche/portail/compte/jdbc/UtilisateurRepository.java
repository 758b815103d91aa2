package fr.accroche.portail.compte.jdbc;

import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.NouvelUtilisateur;
import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.socle.BaseWeb;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Users as the ways in see them: found by identifier, address or link, whatever their state. */
@Repository
public class UtilisateurRepository {
    private static final String FICHE = """
            select u.id, u.identifiant, u.prenom, u.nom, u.mail, u.role, u.etat, u.mot_de_passe_compromis,
                   u.mot_de_passe, c.id as compte_id, o.id as organisme_id,
                   o.id_client, o.raison_sociale, o.referent_mail
            from utilisateur u join compte c on c.id = u.compte_id join organisme o on o.id = c.organisme_id
            """;

    private static final String VIVANT =
            " and u.etat in ('INVITE', 'ACTIF') and c.etat <> 'FERME' and o.etat = 'ACTIF'";

    private final JdbcClient jdbc;
    private final SecureRandom alea;
    private final Clock horloge;

    UtilisateurRepository(BaseWeb base, SecureRandom alea, Clock horloge) {
        this.jdbc = base.jdbc();
        this.alea = alea;
        this.horloge = horloge;
    }

    /** A user that is neither disabled nor of a closed account. */
    public Optional<Fiche> parId(UUID utilisateur) {
        return jdbc.sql(FICHE + "where u.id = ?" + VIVANT)
                .param(utilisateur)
                .query(UtilisateurRepository::fiche)
                .optional();
    }

    public Optional<Fiche> parIdentifiant(IdentifiantConnexion identifiant) {
        return jdbc.sql(FICHE + "where u.identifiant = ?" + VIVANT)
                .param(identifiant.valeur())
                .query(UtilisateurRepository::fiche)
                .optional();
    }

    /** All users with this address, whatever its case: one person may have several accounts (guide 4.3.2). */
    public List<Fiche> parMail(String mail) {
        return jdbc.sql(FICHE + "where lower(u.mail) = lower(?)" + VIVANT + " order by u.cree_le")
                .param(mail)
                .query(UtilisateurRepository::fiche)
                .list();
    }

    /** Adds a user who has still to choose a password. */
    public Invite inviter(NouvelUtilisateur nouveau) {
        Invite invite = new Invite(UUID.randomUUID(), IdentifiantConnexion.tirer(alea));
        jdbc.sql("""
                        insert into utilisateur (id, compte_id, identifiant, nom, prenom, mail, role, etat, cree_le)
                        values (?, ?, ?, ?, ?, ?, ?, 'INVITE', ?)
                        """)
                .params(
                        invite.id(),
                        nouveau.compte(),
                        invite.identifiant().valeur(),
                        nouveau.nom(),
                        nouveau.prenom(),
                        nouveau.mail(),
                        nouveau.role().name(),
                        OffsetDateTime.now(horloge))
                .update();
        return invite;
    }

    /** Keeps a chosen password; with the first one the user, and its account, become active. */
    public void poserMotDePasse(UUID utilisateur, String hache) {
        jdbc.sql("""
                        update utilisateur set mot_de_passe = ?, mot_de_passe_change_le = ?, mot_de_passe_compromis = false,
                            etat = 'ACTIF'
                        where id = ? and etat in ('INVITE', 'ACTIF')
                        """).params(hache, OffsetDateTime.now(horloge), utilisateur).update();
        jdbc.sql("""
                        update compte set etat = 'ACTIF'
                        where etat = 'EN_ATTENTE' and id = (select compte_id from utilisateur where id = ?)
                        """).param(utilisateur).update();
    }

    /** The password in force must be changed before anything else is done. */
    public void exigerMotDePasse(UUID utilisateur) {
        jdbc.sql("update utilisateur set mot_de_passe_compromis = true where id = ?")
                .param(utilisateur)
                .update();
    }

    public void changerMail(UUID utilisateur, String mail) {
        jdbc.sql("update utilisateur set mail = ? where id = ?")
                .params(mail, utilisateur)
                .update();
    }

    public void desactiver(UUID utilisateur) {
        jdbc.sql("update utilisateur set etat = 'DESACTIVE', desactive_le = ? where id = ?")
                .params(OffsetDateTime.now(horloge), utilisateur)
                .update();
    }

    private static Fiche fiche(ResultSet ligne, int rang) throws SQLException {
        return new Fiche(
                ligne.getObject("id", UUID.class),
                new IdentifiantConnexion(ligne.getString("identifiant")),
                ligne.getString("prenom"),
                ligne.getString("nom"),
                ligne.getString("mail"),
                RoleUtilisateur.valueOf(ligne.getString("role")),
                ligne.getString("etat").equals("ACTIF"),
                ligne.getObject("compte_id", UUID.class),
                ligne.getObject("organisme_id", UUID.class),
                ligne.getString("id_client"),
                ligne.getString("raison_sociale"),
                Optional.ofNullable(ligne.getString("referent_mail")),
                ligne.getBoolean("mot_de_passe_compromis")
                        ? Optional.ofNullable(ligne.getString("mot_de_passe"))
                        : Optional.empty());
    }

    /** A user just added. */
    public record Invite(UUID id, IdentifiantConnexion identifiant) {}

    /**
     * A user, with its organism.
     *
     * @param actif false while it has not chosen a password
     * @param matricule of the organism
     * @param mailReferent of the organism
     * @param hacheCompromis hash of its password, when that one must be changed
     */
    public record Fiche(
            UUID id,
            IdentifiantConnexion identifiant,
            String prenom,
            String nom,
            String mail,
            RoleUtilisateur role,
            boolean actif,
            UUID compteId,
            UUID organismeId,
            String matricule,
            String raisonSociale,
            Optional<String> mailReferent,
            Optional<String> hacheCompromis) {
        public String nomComplet() {
            return prenom + " " + nom;
        }

        /** Masked: these are personal data. */
        @Override
        public String toString() {
            return "Fiche[" + identifiant + "]";
        }
    }
}
