package fr.accroche.portail.organisme.jdbc;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.Siret;
import fr.accroche.portail.organisme.EtatOrganisme;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.OrganismeImmatricule;
import fr.accroche.portail.organisme.OrganismeImmatricule.Predecesseur;
import fr.accroche.portail.organisme.OrganismeImmatricule.SiretDate;
import fr.accroche.portail.organisme.OrganismeImmatricule.Situation;
import fr.accroche.portail.organisme.Referent;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.socle.BaseWeb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Registered organisms with their SIRETs, roles and entity. */
@Repository
public class ImmatriculationRepository {
    private static final String LECTURE = """
            select o.*, p.id as p_id, p.id_client as p_matricule, p.raison_sociale as p_raison,
                   array(select s.siret || ' ' || s.debut || ' ' || coalesce(s.fin::text, '')
                         from organisme_siret s where s.organisme_id = o.id order by s.debut) as sirets,
                   array(select r.role || ' ' || r.id_contrat from organisme_role r
                         where r.organisme_id = o.id and coalesce(r.fin, current_date) >= current_date) as contrats
            from organisme o left join organisme p on p.id = o.succede_a
            """;

    private final JdbcClient jdbc;
    private final Clock horloge;

    ImmatriculationRepository(BaseWeb base, Clock horloge) {
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    /** One registration after the other, until the end of the transaction: two of the same SIRET make one organism. */
    public void verrouiller() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(4242006)")
                .query(Integer.class)
                .list();
    }

    public Optional<OrganismeImmatricule> trouver(UUID organisme) {
        return jdbc.sql(LECTURE + " where o.id = ?")
                .param(organisme)
                .query(ImmatriculationRepository::immatricule)
                .optional();
    }

    /** The organism that has this SIRET now. */
    public Optional<OrganismeImmatricule> parSiret(Siret siret) {
        return jdbc.sql(LECTURE + """
                         where exists (select 1 from organisme_siret s
                            where s.organisme_id = o.id and s.siret = ? and s.fin is null)
                        """)
                .param(siret.valeur())
                .query(ImmatriculationRepository::immatricule)
                .optional();
    }

    /** By part of its name, by the beginning of a SIRET it has or had, or by its matricule. */
    public List<OrganismeImmatricule> chercher(String texte, int limite) {
        return jdbc.sql(LECTURE + """
                         where position(lower(:texte) in lower(o.raison_sociale)) > 0
                            or o.id_client = upper(:texte)
                            or exists (select 1 from organisme_siret s where s.organisme_id = o.id
                                and s.siret like replace(:texte, ' ', '') || '%')
                        order by o.raison_sociale, o.id_client limit :limite
                        """)
                .param("texte", texte)
                .param("limite", limite)
                .query(ImmatriculationRepository::immatricule)
                .list();
    }

    /** Organisms with one of these SIRETs now or before, of the same legal units, or of the same name. */
    public List<OrganismeImmatricule> proches(List<Siret> sirets, String raisonSociale) {
        List<String> sirens = new ArrayList<>(List.of("-"));
        sirets.forEach(siret -> sirens.add(siret.siren()));
        return jdbc.sql(LECTURE + """
                         where lower(btrim(o.raison_sociale)) = lower(btrim(:nom))
                            or exists (select 1 from organisme_siret s where s.organisme_id = o.id
                                and left(s.siret, 9) in (:sirens) and s.siret not like '00000000%')
                            or exists (select 1 from organisme_siret s where s.organisme_id = o.id
                                and s.siret in (:sirets))
                        order by o.raison_sociale, o.id_client limit 50
                        """)
                .param("nom", raisonSociale)
                .param("sirens", sirens)
                .param(
                        "sirets",
                        sirets.isEmpty()
                                ? List.of("-")
                                : sirets.stream().map(Siret::valeur).toList())
                .query(ImmatriculationRepository::immatricule)
                .list();
    }

    /** The organisms of one entity. */
    public List<OrganismeImmatricule> deLEntite(UUID entite) {
        return jdbc.sql(LECTURE + " where o.entite_id = ? order by o.cree_le, o.id_client")
                .param(entite)
                .query(ImmatriculationRepository::immatricule)
                .list();
    }

    public boolean estPris(IdClient matricule) {
        return !jdbc.sql("select 1 from organisme where id_client = ?")
                .param(matricule.valeur())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    public boolean estPris(IdContrat contrat) {
        return !jdbc.sql("select 1 from organisme_role where id_contrat = ?")
                .param(contrat.valeur())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** @param entite that of its first organism, empty when it is this one */
    public UUID creer(
            IdClient matricule,
            String raisonSociale,
            Siret siret,
            LocalDate debut,
            Optional<UUID> entite,
            Referent referent) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into organisme (id, entite_id, id_client, raison_sociale, referent_prenom, referent_nom,
                            referent_mail, referent_telephone, cree_le)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        entite.orElse(id),
                        matricule.valeur(),
                        raisonSociale,
                        referent.prenom(),
                        referent.nom(),
                        referent.mail(),
                        referent.telephone(),
                        OffsetDateTime.now(horloge))
                .update();
        jdbc.sql("insert into organisme_siret (organisme_id, siret, debut) values (?, ?, ?)")
                .params(id, siret.valeur(), debut)
                .update();
        return id;
    }

    /** Opens a role again, or for the first time, under this contract. */
    public void ouvrirRole(UUID organisme, RoleOrganisme role, IdContrat contrat, LocalDate debut) {
        jdbc.sql("""
                        insert into organisme_role (organisme_id, role, id_contrat, debut) values (?, ?, ?, ?)
                        on conflict (organisme_id, role) do update
                        set id_contrat = excluded.id_contrat, debut = excluded.debut, fin = null
                        """).params(organisme, role.name(), contrat.valeur(), debut).update();
    }

    /** From this day on the second organism's SIRET stands for the first's, which ends the day before. */
    public void succeder(UUID ancien, UUID nouveau, LocalDate date) {
        jdbc.sql("""
                        update organisme_siret set fin = greatest(debut, :veille)
                        where organisme_id = :ancien and fin is null
                        """).param("veille", date.minusDays(1)).param("ancien", ancien).update();
        jdbc.sql("update organisme set succede_a = ?, succede_le = ? where id = ?")
                .params(ancien, date, nouveau)
                .update();
    }

    /** @return false when it is in this state already, or unknown */
    public boolean changerEtat(UUID organisme, EtatOrganisme etat, String motif) {
        return jdbc.sql("update organisme set etat = :etat, etat_le = :quand, etat_motif = :motif"
                                + " where id = :id and etat <> :etat")
                        .param("etat", etat.name())
                        .param("quand", OffsetDateTime.now(horloge))
                        .param("motif", motif)
                        .param("id", organisme)
                        .update()
                == 1;
    }

    /** Matricules of those that have a mandate of this certificateur in force on this day. */
    public List<IdClient> deposantsMandatesPar(UUID certificateur, LocalDate jour) {
        return jdbc.sql("""
                        select o.id_client from mandat m join organisme o on o.id = m.deposant_id
                        where m.certificateur_id = :certificateur and m.revoque_le is null
                          and m.debut <= :jour and coalesce(m.fin, :jour) >= :jour
                        """)
                .param("certificateur", certificateur)
                .param("jour", jour)
                .query((ligne, rang) -> new IdClient(ligne.getString(1)))
                .list();
    }

    private static OrganismeImmatricule immatricule(ResultSet ligne, int rang) throws SQLException {
        return new OrganismeImmatricule(
                new Organisme(
                        ligne.getObject("id", UUID.class),
                        new IdClient(ligne.getString("id_client")),
                        ligne.getString("raison_sociale")),
                situation(ligne),
                ligne.getObject("entite_id", UUID.class),
                sirets(ligne),
                contrats(ligne),
                DemandeMapper.referent(ligne, "referent_"),
                predecesseur(ligne));
    }

    private static Situation situation(ResultSet ligne) throws SQLException {
        return new Situation(
                EtatOrganisme.valueOf(ligne.getString("etat")),
                Optional.ofNullable(ligne.getObject("etat_le", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                ligne.getString("etat_motif"));
    }

    private static List<SiretDate> sirets(ResultSet ligne) throws SQLException {
        List<SiretDate> sirets = new ArrayList<>();
        for (String lu : (String[]) ligne.getArray("sirets").getArray()) {
            String[] parties = lu.split(" ", -1);
            sirets.add(new SiretDate(
                    new Siret(parties[0]),
                    LocalDate.parse(parties[1]),
                    parties[2].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parties[2]))));
        }
        return sirets;
    }

    private static Map<RoleOrganisme, IdContrat> contrats(ResultSet ligne) throws SQLException {
        Map<RoleOrganisme, IdContrat> contrats = new EnumMap<>(RoleOrganisme.class);
        for (String lu : (String[]) ligne.getArray("contrats").getArray()) {
            String[] parties = lu.split(" ", 2);
            contrats.put(RoleOrganisme.valueOf(parties[0]), new IdContrat(parties[1]));
        }
        return contrats;
    }

    private static Optional<Predecesseur> predecesseur(ResultSet ligne) throws SQLException {
        UUID id = ligne.getObject("p_id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new Predecesseur(
                        new Organisme(id, new IdClient(ligne.getString("p_matricule")), ligne.getString("p_raison")),
                        ligne.getObject("succede_le", LocalDate.class)));
    }
}
