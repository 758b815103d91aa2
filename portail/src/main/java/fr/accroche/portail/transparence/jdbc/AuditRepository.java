package fr.accroche.portail.transparence.jdbc;

import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.transparence.Alteration;
import fr.accroche.portail.transparence.Alteration.Sorte;
import fr.accroche.portail.transparence.RapportAudit;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What a self-audit asks of the database as a whole, and its reports. */
@Repository
@SiRole(RoleNoeud.TRAITEMENT)
public class AuditRepository {
    /** A state of a passage that the log does not tell; each statement sees queue and log at one moment. */
    private static final String ETATS = """
            select * from (
              select case
                when x.indice is null and not exists (select 1 from transparence_attente a where a.depot_id = p.depot_id)
                  then 'NON_INSCRIT'
                when p.etat = 'RETIRE' and r.indice is null
                  and not exists (select 1 from transparence_attente a where a.passage_id = p.id) then 'RETRAIT_NON_INSCRIT'
                when p.etat <> 'RETIRE' and r.indice is not null then 'RETRAIT_ANNULE'
                when p.etat = 'COURANT' and s.id is not null then 'VERSION_RETABLIE'
                when p.etat = 'REMPLACE' and s.id is null then 'REMPLACEMENT_SANS_SUITE'
              end as sorte, p.id as passage, coalesce(r.indice, x.indice) as indice
              from passage p
              left join transparence_entree x on x.passage_id = p.id and x.nature <> 'RETRAIT'
              left join transparence_entree r on r.passage_id = p.id and r.nature = 'RETRAIT'
              left join passage s on s.emetteur_id = p.emetteur_id and s.id_technique = p.id_technique
                and s.version = p.version + 1
            ) constat where sorte is not null limit :limite
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditRepository(BaseTraitement base, JsonMapper json) {
        this.jdbc = base.jdbc();
        this.json = json;
    }

    /** Passages whose state is not what the log tells; at most one more than a report keeps. */
    public List<Alteration> etatsContredits() {
        return jdbc.sql(ETATS)
                .param("limite", RapportAudit.MAXIMUM + 1)
                .query((ligne, rang) -> new Alteration(
                        Sorte.valueOf(ligne.getString("sorte")),
                        Optional.ofNullable((Long) ligne.getObject("indice")),
                        Optional.of(ligne.getObject("passage", UUID.class))))
                .list();
    }

    public void garder(RapportAudit rapport) {
        jdbc.sql("""
                        insert into transparence_audit (id, commence_le, termine_le, taille, effacees, alterations, details)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(
                        UUID.randomUUID(),
                        rapport.commenceLe().atOffset(ZoneOffset.UTC),
                        rapport.termineLe().atOffset(ZoneOffset.UTC),
                        rapport.taille(),
                        rapport.effacees(),
                        rapport.alterations(),
                        json.writeValueAsString(
                                rapport.premieres().stream().map(Detail::de).toList()))
                .update();
    }

    /** An alteration as it is kept: null where there is nothing. */
    record Detail(
            String sorte, @Nullable Long indice, @Nullable UUID passage) {
        static Detail de(Alteration alteration) {
            return new Detail(
                    alteration.sorte().name(),
                    alteration.indice().orElse(null),
                    alteration.passage().orElse(null));
        }

        Alteration alteration() {
            return new Alteration(Sorte.valueOf(sorte), Optional.ofNullable(indice), Optional.ofNullable(passage));
        }
    }
}
