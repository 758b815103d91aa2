package fr.accroche.portail.organisme.jdbc;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.portail.organisme.NouvelOrganisme;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.Organismes;
import fr.accroche.portail.socle.BaseWeb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganismeRepository implements Organismes {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final BaseWeb base;
    private final JdbcClient jdbc;
    private final Clock horloge;

    OrganismeRepository(BaseWeb base, Clock horloge) {
        this.base = base;
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    @Override
    public Organisme creer(NouvelOrganisme nouveau) {
        UUID id = UUID.randomUUID();
        base.transaction().executeWithoutResult(etat -> {
            jdbc.sql("insert into organisme (id, entite_id, id_client, raison_sociale, cree_le) values (?, ?, ?, ?, ?)")
                    .params(id, id, nouveau.matricule().valeur(), nouveau.raisonSociale(), OffsetDateTime.now(horloge))
                    .update();
            jdbc.sql("insert into organisme_siret (organisme_id, siret, debut) values (?, ?, ?)")
                    .params(id, nouveau.siret().valeur(), nouveau.debut())
                    .update();
            nouveau.contrats()
                    .forEach((role, contrat) -> jdbc.sql(
                                    "insert into organisme_role (organisme_id, role, id_contrat, debut) values (?, ?, ?, ?)")
                            .params(id, role.name(), contrat.valeur(), nouveau.debut())
                            .update());
        });
        return new Organisme(id, nouveau.matricule(), nouveau.raisonSociale());
    }

    @Override
    public boolean estActif(UUID organisme) {
        return !jdbc.sql("select 1 from organisme where id = ? and etat = 'ACTIF'")
                .param(organisme)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    @Override
    public Optional<Organisme> parMatricule(IdClient matricule) {
        return jdbc.sql("select id, id_client, raison_sociale from organisme where id_client = ?")
                .param(matricule.valeur())
                .query(OrganismeRepository::organisme)
                .optional();
    }

    @Override
    public Optional<IdContrat> contratDeCertificateur(UUID organisme) {
        return jdbc.sql("""
                        select id_contrat from organisme_role
                        where organisme_id = :organisme and role = 'CERTIFICATEUR'
                          and debut <= :jour and coalesce(fin, :jour) >= :jour
                        """)
                .param("organisme", organisme)
                .param("jour", LocalDate.now(horloge.withZone(PARIS)))
                .query(String.class)
                .optional()
                .map(IdContrat::new);
    }

    @Override
    public List<Organisme> certificateursDe(UUID organisme) {
        return jdbc.sql("""
                        select o.id, o.id_client, o.raison_sociale from organisme o
                        join organisme_role r on r.organisme_id = o.id and r.role = 'CERTIFICATEUR'
                        where o.etat = 'ACTIF' and r.debut <= :jour and coalesce(r.fin, :jour) >= :jour
                          and (o.id = :organisme or exists (
                            select 1 from mandat m where m.certificateur_id = o.id and m.deposant_id = :organisme
                              and m.debut <= :jour and coalesce(m.fin, :jour) >= :jour and m.revoque_le is null))
                        order by o.raison_sociale
                        """)
                .param("jour", LocalDate.now(horloge.withZone(PARIS)))
                .param("organisme", organisme)
                .query(OrganismeRepository::organisme)
                .list();
    }

    private static Organisme organisme(ResultSet ligne, int rang) throws SQLException {
        return new Organisme(
                ligne.getObject("id", UUID.class),
                new IdClient(ligne.getString("id_client")),
                ligne.getString("raison_sociale"));
    }
}
