package fr.accroche.portail.identite.jdbc;

import fr.accroche.portail.identite.ChiffrementIdentites;
import fr.accroche.portail.identite.Coffre;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.socle.jdbc.Copie;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The vault in schema {@code coffre}, which {@code accroche_web} has no right on. A holder is written once, where it stays:
 * at publication nothing moves, so that a file of a hundred thousand holders is published in the time of its passages.
 */
@Repository
@SiRole(RoleNoeud.TRAITEMENT)
class CoffreRepository implements Coffre {
    private static final String COPIE = """
            copy coffre.titulaire_depose
            (depot_id, tentative, ordinal, nir_chiffre, nir_index, etat_civil_chiffre, cle_version) from stdin
            """;

    private final BaseTraitement base;
    private final JdbcClient jdbc;
    private final ChiffrementIdentites chiffrement;

    CoffreRepository(BaseTraitement base, ChiffrementIdentites chiffrement) {
        this.base = base;
        this.jdbc = base.jdbc();
        this.chiffrement = chiffrement;
    }

    @Override
    public void deposer(UUID depot, int tentative, List<TitulaireTrouve> lot) {
        Copie copie = new Copie(COPIE);
        for (TitulaireTrouve titulaire : lot) {
            byte[] index = chiffrement.index(titulaire.nir());
            copie.valeur(depot)
                    .valeur(tentative)
                    .valeur(titulaire.ordinal())
                    .valeur(chiffrement.chiffrer(titulaire.nir(), index))
                    .valeur(index)
                    .valeur(chiffrement.chiffrer(titulaire.identification(), depot, titulaire.ordinal()))
                    .valeur(ChiffrementIdentites.VERSION_CLE)
                    .finDeLigne();
        }
        copie.envoyer(base.source());
    }

    @Override
    public long titulairesAcceptes(UUID depot, int tentative) {
        return jdbc.sql("""
                        select count(*) from coffre.titulaire_depose t
                        where t.depot_id = :depot and t.tentative = :tentative
                          and t.ordinal in (select p.ordinal from passage p where p.depot_id = :depot)
                        """)
                .param("depot", depot)
                .param("tentative", tentative)
                .query(Long.class)
                .single();
    }

    @Override
    public void oublier(UUID depot) {
        jdbc.sql("delete from coffre.titulaire_depose where depot_id = ?")
                .param(depot)
                .update();
    }

    @Override
    public void oublier(UUID depot, int tentative) {
        jdbc.sql("delete from coffre.titulaire_depose where depot_id = ? and tentative = ?")
                .params(depot, tentative)
                .update();
    }

    @Override
    public void oublierAvant(UUID depot, int tentative) {
        jdbc.sql("delete from coffre.titulaire_depose where depot_id = ? and tentative < ?")
                .params(depot, tentative)
                .update();
    }

    @Override
    public void garderAcceptes(UUID depot, int tentative) {
        jdbc.sql("""
                        delete from coffre.titulaire_depose t
                        where t.depot_id = :depot and (t.tentative <> :tentative or t.ordinal not in
                          (select p.ordinal from passage p where p.depot_id = :depot))
                        """).param("depot", depot).param("tentative", tentative).update();
    }
}
