package fr.accroche.portail.organisme.jdbc;

import fr.accroche.modele.AnnuaireCertificateurs;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.Siret;
import fr.accroche.portail.socle.BaseWeb;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Former SIRETs too: France compétences learns of a move after us. */
@Repository
class AnnuaireRepository implements AnnuaireCertificateurs {
    private final JdbcClient jdbc;

    AnnuaireRepository(BaseWeb base) {
        this.jdbc = base.jdbc();
    }

    @Override
    public Set<Siret> sirets(IdClient matricule) {
        return jdbc.sql("""
                        select s.siret from organisme o join organisme_siret s on s.organisme_id = o.id
                        where o.id_client = ?
                        """)
                .param(matricule.valeur())
                .query((ligne, rang) -> new Siret(ligne.getString("siret")))
                .set();
    }
}
