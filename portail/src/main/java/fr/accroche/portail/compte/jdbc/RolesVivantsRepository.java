package fr.accroche.portail.compte.jdbc;

import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.RoleVivant;
import fr.accroche.portail.compte.RolesVivants;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.socle.BaseWeb;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One look-up by primary keys. */
@Repository
class RolesVivantsRepository implements RolesVivants {
    private final JdbcClient jdbc;

    RolesVivantsRepository(BaseWeb base) {
        this.jdbc = base.jdbc();
    }

    @Override
    public Optional<RoleVivant> de(UUID utilisateur) {
        return jdbc.sql("""
                        select c.id, c.role as role_compte, u.role, u.mot_de_passe_compromis from utilisateur u
                        join compte c on c.id = u.compte_id
                        join organisme o on o.id = c.organisme_id
                        where u.id = ? and u.etat = 'ACTIF' and c.etat = 'ACTIF' and o.etat = 'ACTIF'
                        """)
                .param(utilisateur)
                .query((ligne, rang) -> new RoleVivant(
                        ligne.getObject("id", UUID.class),
                        RoleOrganisme.valueOf(ligne.getString("role_compte")),
                        RoleUtilisateur.valueOf(ligne.getString("role")),
                        ligne.getBoolean("mot_de_passe_compromis")))
                .optional();
    }
}
