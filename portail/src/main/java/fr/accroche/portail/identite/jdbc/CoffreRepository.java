package fr.accroche.portail.identite.jdbc;

import fr.accroche.portail.identite.ChiffrementIdentites;
import fr.accroche.portail.identite.Coffre;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.socle.jdbc.Copie;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The vault in schema {@code coffre}, which {@code accroche_web} has no right on. */
@Repository
@SiRole(RoleNoeud.TRAITEMENT)
class CoffreRepository implements Coffre {
    private static final String COPIE_ATTENTE = """
            copy coffre.attente (depot_id, tentative, ordinal, nir_chiffre, nir_index, etat_civil_chiffre, cle_version)
            from stdin
            """;

    private final BaseTraitement base;
    private final JdbcClient jdbc;
    private final ChiffrementIdentites chiffrement;
    private final Clock horloge;

    CoffreRepository(BaseTraitement base, ChiffrementIdentites chiffrement, Clock horloge) {
        this.base = base;
        this.jdbc = base.jdbc();
        this.chiffrement = chiffrement;
        this.horloge = horloge;
    }

    @Override
    public void mettreEnAttente(UUID depot, int tentative, List<TitulaireTrouve> lot) {
        Copie copie = new Copie(COPIE_ATTENTE);
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
    public int publier(UUID depot, int tentative) {
        jdbc.sql("""
                        insert into coffre.titulaire (id, nir_chiffre, nir_index, cle_version, cree_le)
                        select distinct on (a.nir_index) gen_random_uuid(), a.nir_chiffre, a.nir_index, a.cle_version,
                            :maintenant::timestamptz
                        from coffre.attente a
                        join passage p on p.depot_id = a.depot_id and p.ordinal = a.ordinal
                        where a.depot_id = :depot and a.tentative = :tentative
                        order by a.nir_index
                        on conflict (nir_index) do nothing
                        """)
                .param("maintenant", OffsetDateTime.now(horloge))
                .param("depot", depot)
                .param("tentative", tentative)
                .update();
        return jdbc.sql("""
                        insert into coffre.passage_titulaire (passage_id, titulaire_id, etat_civil_chiffre, cle_version)
                        select p.id, t.id, a.etat_civil_chiffre, a.cle_version
                        from coffre.attente a
                        join passage p on p.depot_id = a.depot_id and p.ordinal = a.ordinal
                        join coffre.titulaire t on t.nir_index = a.nir_index
                        where a.depot_id = :depot and a.tentative = :tentative
                        """).param("depot", depot).param("tentative", tentative).update();
    }

    @Override
    public void oublierAttente(UUID depot) {
        jdbc.sql("delete from coffre.attente where depot_id = ?").param(depot).update();
    }

    @Override
    public void oublierAttenteAvant(UUID depot, int tentative) {
        jdbc.sql("delete from coffre.attente where depot_id = ? and tentative < ?")
                .params(depot, tentative)
                .update();
    }
}
