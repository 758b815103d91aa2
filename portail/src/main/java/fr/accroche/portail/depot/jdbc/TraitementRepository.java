package fr.accroche.portail.depot.jdbc;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.EnteteFlux;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdFlux;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.EtapeDepot;
import fr.accroche.portail.depot.jdbc.MagasinCopie.Destinations;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.traitement.RefusPassage;
import fr.accroche.traitement.StatutTraitement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A deposit as the processing moves it forward. */
@Repository
@SiRole(RoleNoeud.TRAITEMENT)
public class TraitementRepository {
    private static final List<String> TABLES_DE_TRAVAIL = List.of(
            "depot_anomalie",
            "depot_anomalie_bloc",
            "depot_cause",
            "depot_certification",
            "depot_resultat",
            "depot_attente");

    /** Versions of the passage that a result names. */
    private static final String CONNU = """
            select 1 from passage p where p.emetteur_id = (select emetteur_id from depot where id = :id)
              and p.id_technique = r.id_technique
            """;

    private static final String RETIRE = " and p.etat = 'RETIRE'";

    private final BaseTraitement base;
    private final JdbcClient jdbc;
    private final Clock horloge;

    TraitementRepository(BaseTraitement base, Clock horloge) {
        this.base = base;
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    public <T> T enTransaction(Supplier<T> travail) {
        T resultat = base.transaction().execute(etat -> travail.get());
        if (resultat == null) {
            throw new IllegalStateException("Expected a transaction with a result, found none");
        }
        return resultat;
    }

    public Optional<LigneDepot> trouver(DepotId id) {
        return jdbc.sql("select " + LigneDepotMapper.COLONNES + " from depot where id = ?")
                .param(id.valeur())
                .query(LigneDepotMapper.INSTANCE)
                .optional();
    }

    /**
     * Begins a run: gives it its number and forgets what earlier runs left behind. Waits for a run that is publishing.
     *
     * @return the number of the run; empty when the deposit has ended
     */
    public OptionalInt commencer(DepotId id) {
        return enTransaction(() -> {
            Optional<Integer> tentative = jdbc.sql("""
                            update depot set tentative = tentative + 1, etape = 'CONTROLE_ET_NIRISATION', incident = null,
                                progression = 0, debut_le = coalesce(debut_le, :maintenant)
                            where id = :id and termine_le is null returning tentative
                            """)
                    .param("maintenant", OffsetDateTime.now(horloge))
                    .param("id", id.valeur())
                    .query(Integer.class)
                    .optional();
            if (tentative.isEmpty()) {
                return OptionalInt.empty();
            }
            for (String table : TABLES_DE_TRAVAIL) {
                jdbc.sql("delete from " + table + " where depot_id = ?")
                        .param(id.valeur())
                        .update();
            }
            return OptionalInt.of(tentative.get());
        });
    }

    /** Says that an upload begins to stage what it holds, under number 0. */
    public void ouvrirLecture(DepotId id) {
        jdbc.sql("insert into depot_lecture (depot_id, ouverte_le) values (?, ?)")
                .params(id.valeur(), OffsetDateTime.now(horloge))
                .update();
    }

    /**
     * Makes what the upload itself staged the run of its deposit.
     *
     * @return false when another run has begun, or the deposit has ended
     */
    public boolean adopterLecture(DepotId id) {
        return jdbc.sql("""
                        update depot set etape = 'PUBLICATION', incident = null, progression = 95, debut_le = :maintenant
                        where id = :id and termine_le is null and tentative = 0
                        """)
                        .param("maintenant", OffsetDateTime.now(horloge))
                        .param("id", id.valeur())
                        .update()
                == 1;
    }

    /** Forgets what an upload staged. */
    public void oublierLecture(DepotId id) {
        for (String table : TABLES_DE_TRAVAIL) {
            jdbc.sql("delete from " + table + " where depot_id = ? and tentative = 0")
                    .param(id.valeur())
                    .update();
        }
        fermerLecture(id);
    }

    private void fermerLecture(DepotId id) {
        jdbc.sql("delete from depot_lecture where depot_id = ?")
                .param(id.valeur())
                .update();
    }

    /** Uploads begun before a moment of which no deposit came: a stop cut them off. */
    public List<DepotId> lecturesPerdues(Instant avant) {
        return jdbc.sql("select l.depot_id from depot_lecture l where l.ouverte_le < ?"
                        + " and not exists (select 1 from depot d where d.id = l.depot_id)")
                .param(avant.atOffset(ZoneOffset.UTC))
                .query((ligne, rang) -> new DepotId(ligne.getObject("depot_id", UUID.class)))
                .list();
    }

    /** Ended deposits of which something that only served until then is still there: a stop came between. */
    public List<DepotId> aNettoyer() {
        return jdbc.sql("""
                        select d.id from (select depot_id from depot_attente union select depot_id from depot_lecture) reste
                        join depot d on d.id = reste.depot_id where d.termine_le is not null
                        """)
                .query((ligne, rang) -> new DepotId(ligne.getObject("id", UUID.class)))
                .list();
    }

    /** Those of these storage keys that a deposit or an upload has. */
    public Set<String> clesConnues(Collection<String> cles) {
        String[] cherchees = cles.toArray(String[]::new);
        return Set.copyOf(jdbc.sql("select cle_stockage from depot where cle_stockage = any(?)"
                        + " union select cle_stockage from envoi where cle_stockage = any(?)")
                .params(cherchees, cherchees)
                .query(String.class)
                .list());
    }

    public MagasinCopie magasin(DepotId id, int tentative, Destinations destinations) {
        return new MagasinCopie(base, id, tentative, destinations);
    }

    public void progression(DepotId id, EtapeDepot etape, int pourcent) {
        jdbc.sql("update depot set etape = ?, progression = ? where id = ? and termine_le is null")
                .params(etape.name(), pourcent, id.valeur())
                .update();
    }

    /** Tells the depositor what the processing waits for. */
    public void incident(DepotId id, String phrase) {
        jdbc.sql("update depot set incident = ? where id = ? and termine_le is null")
                .params(phrase, id.valeur())
                .update();
    }

    /**
     * Locks the deposit, and the emitter against any other publication of its, to the end of the transaction.
     *
     * @return false when another run has taken over or ended it
     */
    public boolean verrouiller(DepotId id, int tentative, UUID emetteur) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 4242003))")
                .param(emetteur.toString())
                .query(Integer.class)
                .list();
        return jdbc.sql("select tentative from depot where id = ? and termine_le is null for update")
                .param(id.valeur())
                .query(Integer.class)
                .optional()
                .filter(courante -> courante == tentative)
                .isPresent();
    }

    /** True when this is the matricule of that organism. */
    public boolean estMatricule(UUID organisme, IdClient matricule) {
        return !jdbc.sql("select 1 from organisme where id = ? and id_client = ?")
                .params(organisme, matricule.valeur())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** Number of the deposit of this emitter that was accepted under this idFlux. */
    public Optional<Long> depotDuFlux(UUID emetteur, IdFlux flux) {
        return jdbc.sql("""
                        select numero from depot where emetteur_id = ? and id_flux = ?
                          and statut in ('TRAITE_AVEC_SUCCES', 'TRAITE_AVEC_ERREURS')
                        """).params(emetteur, flux.valeur()).query(Long.class).optional();
    }

    /** Passages of a certification that is KO. */
    public void refuserCertificationsKo(DepotId id, int tentative) {
        refuser(id, tentative, RefusPassage.certificationKo(), """
                exists (select 1 from depot_certification c where c.depot_id = r.depot_id and c.tentative = r.tentative
                        and c.ordinal = r.certification and c.certification is null)
                """);
    }

    /** Passages accepted before; a withdrawn one keeps its idTechnique for ever. */
    public void refuserDejaEnBase(DepotId id, int tentative) {
        refuser(id, tentative, RefusPassage.dejaRetire(), "r.decision = 'OK' and exists (" + CONNU + RETIRE + ")");
        refuser(id, tentative, RefusPassage.dejaEnBase(), "r.decision = 'OK' and exists (" + CONNU + ")");
    }

    /**
     * Passages that replace none: unknown, withdrawn, or accepted for another certificateur. Another emitter's is unknown,
     * so that nothing of it is disclosed.
     */
    public void refuserIrremplacables(DepotId id, int tentative, UUID certificateur) {
        refuser(
                id,
                tentative,
                RefusPassage.remplacementRetire(),
                "r.decision = 'OK' and exists (" + CONNU + RETIRE + ")");
        refuser(
                id,
                tentative,
                RefusPassage.remplacementInconnu(),
                "r.decision = 'OK' and not exists (" + CONNU + " and p.etat = 'COURANT' and p.certificateur_id = '"
                        + certificateur + "')");
    }

    /** Passages met earlier in this very file. */
    public void refuserRedites(DepotId id, int tentative) {
        refuser(id, tentative, RefusPassage.dejaEnBase(), """
                r.ordinal in (
                  select ordinal from (
                    select ordinal, row_number() over (partition by id_technique order by ordinal) as rang
                    from depot_resultat
                    where depot_id = :id and tentative = :tentative and decision = 'OK') doublon
                  where rang > 1)
                """);
    }

    private void refuser(DepotId id, int tentative, RefusPassage refus, String condition) {
        jdbc.sql("""
                        update depot_resultat r set decision = 'KO', code = :code, message = :message,
                            a_verifier = :aVerifier, remede = :remede
                        where r.depot_id = :id and r.tentative = :tentative and
                        """ + condition)
                .param("code", refus.code().valeur())
                .param("message", refus.messageErreur())
                .param("aVerifier", refus.aVerifier().toArray(String[]::new))
                .param("remede", refus.remede())
                .param("id", id.valeur())
                .param("tentative", tentative)
                .update();
    }

    /** How many passages of this run are KO. */
    public long passagesKo(DepotId id, int tentative) {
        return jdbc.sql("select count(*) from depot_resultat where depot_id = ? and tentative = ? and decision = 'KO'")
                .params(id.valeur(), tentative)
                .query(Long.class)
                .single();
    }

    public void terminer(DepotId id, Fin fin) {
        BilanControle bilan = fin.bilan();
        EnteteFlux entete = bilan.entete();
        jdbc.sql("""
                        update depot set statut = :statut, etape = 'TERMINE', incident = null, progression = 100,
                            termine_le = :termineLe, id_flux = :idFlux, horodatage = :horodatage,
                            id_client_emetteur = :emetteur, id_client_certificateur = :certificateur,
                            certificateur_id = :certificateurId::text::uuid, passages = :passages, passages_ok = :ok,
                            passages_ko = :ko, anomalies = :anomalies, avertissements = :avertissements,
                            version_schema = :schema, regles_id = :regles, regles_sha256 = :reglesSha256,
                            procedure = :procedure, date_reference = :dateReference
                        where id = :id
                        """)
                .param("statut", fin.statut().name())
                .param("termineLe", fin.termineLe().atOffset(ZoneOffset.UTC))
                .param("idFlux", entete.idFlux().map(IdFlux::valeur).orElse(null))
                .param("horodatage", entete.horodatage().orElse(null))
                .param("emetteur", entete.emetteur().map(IdClient::valeur).orElse(null))
                .param(
                        "certificateur",
                        entete.certificateur().map(IdClient::valeur).orElse(null))
                .param(
                        "certificateurId",
                        fin.certificateur().map(UUID::toString).orElse(null))
                .param("passages", bilan.nombrePassages())
                .param("ok", fin.passagesOk())
                .param("ko", fin.passagesKo())
                .param("anomalies", fin.anomalies())
                .param("avertissements", bilan.nombreAvertissements())
                .param("schema", bilan.versionSchema())
                .param("regles", bilan.regles().id())
                .param("reglesSha256", bilan.regles().sha256())
                .param("procedure", fin.procedure())
                .param("dateReference", bilan.dateReference())
                .param("id", id.valeur())
                .update();
    }

    /**
     * Empties what only served until the publication; a refused file keeps no passage at all. Within a transaction.
     *
     * @return empty when the deposit has not ended, and nothing was done
     */
    public Optional<Cloture> nettoyer(DepotId id) {
        Optional<Integer> tentative = jdbc.sql("select tentative from depot where id = ? and termine_le is not null")
                .param(id.valeur())
                .query(Integer.class)
                .optional();
        if (tentative.isEmpty()) {
            return Optional.empty();
        }
        for (String table : TABLES_DE_TRAVAIL) {
            jdbc.sql("delete from " + table + " r where r.depot_id = :id" + " and r.tentative <> :tentative")
                    .param("id", id.valeur())
                    .param("tentative", tentative.get())
                    .update();
        }
        jdbc.sql("delete from depot_attente where depot_id = ?")
                .param(id.valeur())
                .update();
        fermerLecture(id);
        boolean accepte = jdbc.sql("select certificateur_id is not null from depot where id = ?")
                .param(id.valeur())
                .query(Boolean.class)
                .single();
        if (!accepte) {
            jdbc.sql("delete from depot_resultat where depot_id = ?")
                    .param(id.valeur())
                    .update();
        }
        return Optional.of(new Cloture(tentative.get(), accepte));
    }

    /**
     * A deposit that has ended.
     *
     * @param tentative the run that ended it
     * @param accepte its file was taken in
     */
    public record Cloture(int tentative, boolean accepte) {}

    /**
     * How a deposit ends.
     *
     * @param anomalies errors of the control and of the deposit as a whole
     */
    public record Fin(
            StatutTraitement statut,
            BilanControle bilan,
            Optional<UUID> certificateur,
            long passagesOk,
            long passagesKo,
            long anomalies,
            String procedure,
            Instant termineLe) {}
}
