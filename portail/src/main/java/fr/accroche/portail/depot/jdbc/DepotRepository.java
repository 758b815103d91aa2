package fr.accroche.portail.depot.jdbc;

import fr.accroche.portail.depot.DemandeDepot;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.FiltreDepots;
import fr.accroche.portail.depot.SuiviDepot;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.stockage.FichierStocke;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deposits as the web tier reads and makes them: always those of one organism. */
@Repository
public class DepotRepository {
    private static final String ATTENTE_PREUVE = "5s";

    /**
     * What an organism may read: what it deposited; as a certificateur, what was accepted for it, or sent in its name by a
     * déposant that had its mandate then, refused files included. A matricule that a file names proves nothing by itself.
     */
    static final String LISIBLE = """
             (emetteur_id = :organisme or au_nom_de = :organisme or certificateur_id = :organisme
              or exists (
                select 1 from organisme c join mandat m on m.certificateur_id = c.id
                where c.id = :organisme and c.id_client = id_client_certificateur and m.deposant_id = emetteur_id
                  and m.debut <= (recu_le at time zone 'Europe/Paris')::date
                  and coalesce(m.fin, date 'infinity') >= (recu_le at time zone 'Europe/Paris')::date
                  and coalesce(m.revoque_le, timestamptz 'infinity') > recu_le))
            """;

    private final JdbcClient jdbc;

    DepotRepository(BaseWeb base) {
        this.jdbc = base.jdbc();
    }

    /** Empty when this organism has already used this idempotency key. Within a transaction. */
    public Optional<SuiviDepot> creer(DepotId id, DemandeDepot demande, FichierStocke fichier, Instant recuLe) {
        Deposant deposant = demande.deposant();
        verrouiller(id);
        return jdbc.sql("""
                        insert into depot (id, emetteur_id, utilisateur_id, client_api_id, auteur, cle_idempotence,
                            nom_fichier, octets, sha256, cle_stockage, cle_donnees, morceaux, recu_le, au_nom_de,
                            mode, motif, parent_id)
                        values (:id, :emetteur, :utilisateur::uuid, :client::uuid, :auteur, :cle, :nom, :octets, :sha256,
                            :stockage, :cleDonnees, :morceaux, :recuLe, :auNomDe::uuid, :mode, :motif, :parent::uuid)
                        on conflict (emetteur_id, cle_idempotence) do nothing
                        returning
                        """ + LigneDepotMapper.COLONNES)
                .param("id", id.valeur())
                .param("emetteur", deposant.organismeId())
                .param(
                        "utilisateur",
                        deposant.utilisateurId().map(UUID::toString).orElse(null))
                .param("client", deposant.clientApiId().map(UUID::toString).orElse(null))
                .param("auteur", deposant.auteur())
                .param("cle", demande.cleIdempotence().orElse(null))
                .param("nom", demande.nomFichier())
                .param("octets", fichier.octets())
                .param("sha256", fichier.sha256())
                .param("stockage", fichier.cleStockage())
                .param("cleDonnees", fichier.cleDonnees())
                .param("morceaux", fichier.morceaux().toArray(Integer[]::new))
                .param("recuLe", recuLe.atOffset(ZoneOffset.UTC))
                .param(
                        "auNomDe",
                        demande.auNomDe().map(Organisme::id).map(UUID::toString).orElse(null))
                .param("mode", demande.origine().remplacement().isPresent() ? "REMPLACEMENT" : "CREATION")
                .param("motif", demande.origine().remplacement().map(Enum::name).orElse(null))
                .param(
                        "parent",
                        demande.origine().parent().map(DepotId::toString).orElse(null))
                .query((ligne, rang) -> LigneDepotMapper.suivi(ligne))
                .optional();
    }

    /**
     * True when it is certain that no deposit has this identifier, nor will: waits at most {@value #ATTENTE_PREUVE} for
     * the transaction that may still be writing it. Within a transaction.
     *
     * @throws org.springframework.dao.DataAccessException when no certain answer was had
     */
    public boolean estAbsent(DepotId id) {
        jdbc.sql("set local lock_timeout = '" + ATTENTE_PREUVE + "'").update();
        verrouiller(id);
        return jdbc.sql("select 1 from depot where id = ?")
                .param(id.valeur())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private void verrouiller(DepotId id) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 4242004))")
                .param(id.toString())
                .query(Integer.class)
                .list();
    }

    public Optional<SuiviDepot> parCle(UUID emetteur, String cleIdempotence) {
        return jdbc.sql("select " + LigneDepotMapper.COLONNES
                        + " from depot where emetteur_id = ? and cle_idempotence = ?")
                .params(emetteur, cleIdempotence)
                .query((ligne, rang) -> LigneDepotMapper.suivi(ligne))
                .optional();
    }

    /** Its own, or one made in its name. */
    public Optional<SuiviDepot> trouver(UUID organisme, DepotId id) {
        return jdbc.sql("select " + LigneDepotMapper.COLONNES + " from depot where id = :id and " + LISIBLE)
                .param("id", id.valeur())
                .param("organisme", organisme)
                .query((ligne, rang) -> LigneDepotMapper.suivi(ligne))
                .optional();
    }

    /** One that it sent itself. */
    public Optional<LigneDepot> deLEmetteur(UUID emetteur, DepotId id) {
        return jdbc.sql("select " + LigneDepotMapper.COLONNES + " from depot where id = ? and emetteur_id = ?")
                .params(id.valeur(), emetteur)
                .query(LigneDepotMapper.INSTANCE)
                .optional();
    }

    /** Its own, or one made in its name, with the place of its bytes. */
    public Optional<LigneDepot> lisible(UUID organisme, DepotId id) {
        return jdbc.sql("select " + LigneDepotMapper.COLONNES + " from depot where id = :id and " + LISIBLE)
                .param("id", id.valeur())
                .param("organisme", organisme)
                .query(LigneDepotMapper.INSTANCE)
                .optional();
    }

    /** The latest deposit before this one, by the same emitter, of the very same bytes. */
    public Optional<SuiviDepot> jumeau(UUID organisme, DepotId id) {
        return jdbc.sql("select " + LigneDepotMapper.COLONNES + " from depot where emetteur_id = :organisme" + """
                          and numero = (select max(avant.numero) from depot avant join depot celui
                            on celui.id = :id and celui.emetteur_id = avant.emetteur_id and celui.sha256 = avant.sha256
                            and celui.numero > avant.numero)
                        """)
                .param("id", id.valeur())
                .param("organisme", organisme)
                .query((ligne, rang) -> LigneDepotMapper.suivi(ligne))
                .optional();
    }

    /** Its own, and those made in its name. */
    public List<SuiviDepot> lister(UUID organisme, FiltreDepots filtre) {
        return jdbc.sql("select " + LigneDepotMapper.COLONNES + " from depot where " + LISIBLE + """
                          and (:statut::text is null or statut = :statut)
                          and (:texte::text is null or position(lower(:texte) in lower(nom_fichier)) > 0)
                          and (:avant::bigint is null or numero < :avant)
                        order by numero desc limit :limite
                        """)
                .param("organisme", organisme)
                .param("statut", filtre.statut().map(Enum::name).orElse(null))
                .param("texte", filtre.texte().orElse(null))
                .param("avant", filtre.avantNumero().orElse(null))
                .param("limite", filtre.limite())
                .query((ligne, rang) -> LigneDepotMapper.suivi(ligne))
                .list();
    }
}
