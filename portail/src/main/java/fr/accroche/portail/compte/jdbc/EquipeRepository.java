package fr.accroche.portail.compte.jdbc;

import fr.accroche.modele.Siret;
import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.Membre;
import fr.accroche.portail.compte.Membre.Etat;
import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.SuiviComptes.CompteSuivi;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.socle.BaseWeb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The users of one account. */
@Repository
public class EquipeRepository {
    private static final String LECTURE =
            "select id, identifiant, prenom, nom, mail, role, etat, derniere_connexion_le from utilisateur ";

    private final JdbcClient jdbc;
    private final Clock horloge;

    EquipeRepository(BaseWeb base, Clock horloge) {
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    /** Until the end of the transaction. */
    public void verrouiller(UUID compte) {
        jdbc.sql("select 1 from compte where id = ? for update")
                .param(compte)
                .query(Integer.class)
                .list();
    }

    public List<Membre> de(UUID compte) {
        return jdbc.sql(LECTURE
                        + "where compte_id = ? order by etat = 'DESACTIVE', lower(nom), lower(prenom), identifiant")
                .param(compte)
                .query(EquipeRepository::membre)
                .list();
    }

    /** The accounts of an organism, the oldest first. */
    public List<Compte> comptes(UUID organisme) {
        return jdbc.sql("select id, role, siret, etat from compte where organisme_id = ? order by cree_le, role")
                .param(organisme)
                .query((ligne, rang) -> new Compte(
                        ligne.getObject("id", UUID.class),
                        RoleOrganisme.valueOf(ligne.getString("role")),
                        new Siret(ligne.getString("siret")),
                        CompteSuivi.Etat.valueOf(ligne.getString("etat"))))
                .list();
    }

    public Optional<Membre> trouver(UUID compte, UUID utilisateur) {
        return jdbc.sql(LECTURE + "where compte_id = ? and id = ?")
                .params(compte, utilisateur)
                .query(EquipeRepository::membre)
                .optional();
    }

    public UUID parIdentifiant(UUID compte, String identifiant) {
        return jdbc.sql("select id from utilisateur where compte_id = ? and identifiant = ?")
                .params(compte, identifiant)
                .query(UUID.class)
                .single();
    }

    public void changerRole(UUID utilisateur, RoleUtilisateur role) {
        jdbc.sql("update utilisateur set role = ? where id = ?")
                .params(role.name(), utilisateur)
                .update();
    }

    public void desactiver(UUID utilisateur) {
        jdbc.sql("update utilisateur set etat = 'DESACTIVE', desactive_le = ? where id = ?")
                .params(OffsetDateTime.now(horloge), utilisateur)
                .update();
    }

    /** Back to what it was: active once it had chosen a password. */
    public Etat reactiver(UUID utilisateur) {
        return Etat.valueOf(jdbc.sql("""
                        update utilisateur set desactive_le = null,
                            etat = case when mot_de_passe is null then 'INVITE' else 'ACTIF' end
                        where id = ? returning etat
                        """).param(utilisateur).query(String.class).single());
    }

    /** An account, without its users. */
    public record Compte(UUID id, RoleOrganisme role, Siret siret, CompteSuivi.Etat etat) {}

    private static Membre membre(ResultSet ligne, int rang) throws SQLException {
        return new Membre(
                ligne.getObject("id", UUID.class),
                new IdentifiantConnexion(ligne.getString("identifiant")),
                ligne.getString("prenom"),
                ligne.getString("nom"),
                ligne.getString("mail"),
                RoleUtilisateur.valueOf(ligne.getString("role")),
                Etat.valueOf(ligne.getString("etat")),
                Optional.ofNullable(ligne.getObject("derniere_connexion_le", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
