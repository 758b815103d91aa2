package fr.accroche.portail.organisme.jdbc;

import fr.accroche.portail.organisme.Demande;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests of situation 2 that no certificateur has answered by a declaration, as the processing node sees them. */
@Repository
@SiRole(RoleNoeud.TRAITEMENT)
public class RappelRepository {
    private final BaseTraitement base;
    private final JdbcClient jdbc;

    RappelRepository(BaseTraitement base) {
        this.base = base;
        this.jdbc = base.jdbc();
    }

    /**
     * Hands over, once and for all, each one that was treated before this instant and has received no mandate.
     *
     * @param travail within the transaction that notes it
     */
    public void rappeler(Instant avant, Instant maintenant, Consumer<Demande> travail) {
        base.transaction()
                .executeWithoutResult(etat -> attendant(avant).forEach(demande -> {
                    travail.accept(demande);
                    noter(demande.id(), maintenant);
                }));
    }

    private List<Demande> attendant(Instant avant) {
        return jdbc.sql(DemandeMapper.LECTURE + """
                         where d.situation = 'PROPRE_ET_TIERS' and d.etat = 'TRAITEE' and d.rappel_le is null
                          and d.modifiee_le < ?
                          and not exists (select 1 from mandat m join demande_siret s on s.organisme_id = m.deposant_id
                            where s.demande_id = d.id and m.revoque_le is null)
                        order by d.modifiee_le limit 100 for update of d skip locked
                        """)
                .param(avant.atOffset(ZoneOffset.UTC))
                .query(DemandeMapper::demande)
                .list();
    }

    private void noter(UUID demande, Instant maintenant) {
        jdbc.sql("update demande set rappel_le = ? where id = ?")
                .params(maintenant.atOffset(ZoneOffset.UTC), demande)
                .update();
    }
}
