package fr.accroche.portail.organisme.jdbc;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.portail.organisme.DroitsDepot;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mandate's row is locked for the transaction: a revocation comes wholly before or wholly after the deposit. */
@Repository
@SiRole(RoleNoeud.TRAITEMENT)
class DroitsDepotRepository implements DroitsDepot {
    private final JdbcClient jdbc;

    DroitsDepotRepository(BaseTraitement base) {
        this.jdbc = base.jdbc();
    }

    @Override
    public Droit droit(UUID emetteur, IdClient certificateur, Optional<IdContrat> contrat, LocalDate jour) {
        Optional<Contrat> enVigueur = contratEnVigueur(certificateur, jour);
        if (enVigueur.isEmpty() || !estActif(emetteur)) {
            return new Droit.SansMandat();
        }
        if (!peutDeposerPour(emetteur, enVigueur.get().organisme(), jour)) {
            return aEteRevoque(emetteur, enVigueur.get().organisme())
                    ? new Droit.MandatRevoque()
                    : new Droit.SansMandat();
        }
        if (contrat.isPresent()
                && !contrat.get().valeur().equals(enVigueur.get().idContrat())) {
            return new Droit.AutreContrat();
        }
        return new Droit.Accorde(enVigueur.get().organisme());
    }

    private Optional<Contrat> contratEnVigueur(IdClient certificateur, LocalDate jour) {
        return jdbc.sql("""
                        select o.id, r.id_contrat from organisme o
                        join organisme_role r on r.organisme_id = o.id and r.role = 'CERTIFICATEUR'
                        where o.id_client = :matricule and o.etat = 'ACTIF'
                          and r.debut <= :jour and coalesce(r.fin, :jour) >= :jour
                        """)
                .param("matricule", certificateur.valeur())
                .param("jour", jour)
                .query((ligne, rang) -> new Contrat(ligne.getObject("id", UUID.class), ligne.getString("id_contrat")))
                .optional();
    }

    private boolean peutDeposerPour(UUID emetteur, UUID certificateur, LocalDate jour) {
        if (emetteur.equals(certificateur)) {
            return true;
        }
        return !jdbc.sql("""
                        select m.id from mandat m
                        join organisme_role r on r.organisme_id = m.deposant_id and r.role = 'DEPOSANT'
                        where m.certificateur_id = :certificateur and m.deposant_id = :emetteur
                          and m.debut <= :jour and coalesce(m.fin, :jour) >= :jour and m.revoque_le is null
                          and r.debut <= :jour and coalesce(r.fin, :jour) >= :jour
                        for share of m
                        """)
                .param("certificateur", certificateur)
                .param("emetteur", emetteur)
                .param("jour", jour)
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    private boolean aEteRevoque(UUID emetteur, UUID certificateur) {
        return !jdbc.sql(
                        "select 1 from mandat where certificateur_id = ? and deposant_id = ? and revoque_le is not null")
                .params(certificateur, emetteur)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private boolean estActif(UUID organisme) {
        return !jdbc.sql("select 1 from organisme where id = ? and etat = 'ACTIF'")
                .param(organisme)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private record Contrat(UUID organisme, String idContrat) {}
}
