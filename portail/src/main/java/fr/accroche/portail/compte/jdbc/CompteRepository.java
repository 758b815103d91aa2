package fr.accroche.portail.compte.jdbc;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.Siret;
import fr.accroche.portail.compte.Comptes;
import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.NouvelUtilisateur;
import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.socle.BaseWeb;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** Accounts, and what the login needs of them. */
@Repository
public class CompteRepository implements Comptes {
    private final JdbcClient jdbc;
    private final PasswordEncoder encodeur;
    private final SecureRandom alea;
    private final Clock horloge;

    CompteRepository(BaseWeb base, PasswordEncoder encodeur, SecureRandom alea, Clock horloge) {
        this.jdbc = base.jdbc();
        this.encodeur = encodeur;
        this.alea = alea;
        this.horloge = horloge;
    }

    @Override
    public UUID ouvrir(UUID organisme, RoleOrganisme role, Siret siret) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into compte (id, organisme_id, role, siret, cree_le) values (?, ?, ?, ?, ?)")
                .params(id, organisme, role.name(), siret.valeur(), OffsetDateTime.now(horloge))
                .update();
        return id;
    }

    @Override
    public IdentifiantConnexion creer(NouvelUtilisateur nouveau, String motDePasse) {
        IdentifiantConnexion identifiant = IdentifiantConnexion.tirer(alea);
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        jdbc.sql("""
                        insert into utilisateur (id, compte_id, identifiant, nom, prenom, mail, role, etat, mot_de_passe,
                            mot_de_passe_change_le, cree_le)
                        values (?, ?, ?, ?, ?, ?, ?, 'ACTIF', ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        nouveau.compte(),
                        identifiant.valeur(),
                        nouveau.nom(),
                        nouveau.prenom(),
                        nouveau.mail(),
                        nouveau.role().name(),
                        encodeur.encode(motDePasse),
                        maintenant,
                        maintenant)
                .update();
        return identifiant;
    }

    @Override
    public Optional<String> adresse(UUID utilisateur) {
        return jdbc.sql("select mail from utilisateur where id = ? and etat = 'ACTIF'")
                .param(utilisateur)
                .query(String.class)
                .optional();
    }

    /** An active user of an active account, with its password's hash. */
    public Optional<Acces> acces(IdentifiantConnexion identifiant) {
        return jdbc.sql("""
                        select u.id, u.identifiant, u.nom, u.prenom, u.role, u.mot_de_passe, o.id as organisme_id,
                               o.id_client, o.raison_sociale
                        from utilisateur u
                        join compte c on c.id = u.compte_id
                        join organisme o on o.id = c.organisme_id
                        where u.identifiant = ? and u.etat = 'ACTIF' and c.etat = 'ACTIF' and o.etat = 'ACTIF'
                          and u.mot_de_passe is not null
                        """)
                .param(identifiant.valeur())
                .query(CompteRepository::acces)
                .optional();
    }

    /**
     * Notes a login.
     *
     * @return when the one before was, empty for the first
     */
    public Optional<Instant> connecte(UUID utilisateur) {
        return Optional.ofNullable(jdbc.sql("""
                        update utilisateur u set derniere_connexion_le = :quand
                        from (select id, derniere_connexion_le as precedente from utilisateur where id = :id for update) a
                        where u.id = a.id returning a.precedente
                        """)
                .param("quand", OffsetDateTime.now(horloge))
                .param("id", utilisateur)
                .query((ligne, rang) -> Precedente.de(ligne.getObject("precedente", OffsetDateTime.class)))
                .single()
                .quand());
    }

    /** Keeps the same password under the parameters of hashing now in force. */
    public void rehacher(UUID utilisateur, String hache) {
        jdbc.sql("update utilisateur set mot_de_passe = ? where id = ?")
                .params(hache, utilisateur)
                .update();
    }

    private static Acces acces(ResultSet ligne, int rang) throws SQLException {
        return new Acces(
                new UtilisateurConnecte(
                        ligne.getObject("id", UUID.class),
                        ligne.getObject("organisme_id", UUID.class),
                        ligne.getString("identifiant"),
                        ligne.getString("prenom") + " " + ligne.getString("nom"),
                        new IdClient(ligne.getString("id_client")),
                        ligne.getString("raison_sociale"),
                        RoleUtilisateur.valueOf(ligne.getString("role"))),
                ligne.getString("mot_de_passe"));
    }

    private record Precedente(@Nullable Instant quand) {
        static Precedente de(@Nullable OffsetDateTime quand) {
            return new Precedente(quand == null ? null : quand.toInstant());
        }
    }

    /** A user and the hash of its password. */
    public record Acces(UtilisateurConnecte utilisateur, String hache) {
        @Override
        public String toString() {
            return "Acces[" + utilisateur + "]";
        }
    }
}
