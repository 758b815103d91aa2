package fr.accroche.portail.passage.jdbc;

import fr.accroche.portail.passage.PublicationPassages;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@SiRole(RoleNoeud.TRAITEMENT)
class PublicationPassagesRepository implements PublicationPassages {
    private final JdbcClient jdbc;

    PublicationPassagesRepository(BaseTraitement base) {
        this.jdbc = base.jdbc();
    }

    @Override
    public int publier(Publication publication) {
        return jdbc.sql("""
                        insert into passage (id, emetteur_id, certificateur_id, id_technique, certification, donnees,
                            depot_id, ordinal, accepte_le)
                        select gen_random_uuid(), :emetteur, :certificateur, r.id_technique, c.certification, a.donnees,
                            r.depot_id, r.ordinal, :accepteLe::timestamptz
                        from depot_resultat r
                        join depot_attente a using (depot_id, tentative, ordinal)
                        join depot_certification c on c.depot_id = r.depot_id and c.tentative = r.tentative
                            and c.ordinal = r.certification
                        where r.depot_id = :depot and r.tentative = :tentative and r.decision = 'OK'
                        order by r.ordinal
                        """)
                .param("emetteur", publication.emetteur())
                .param("certificateur", publication.certificateur())
                .param("accepteLe", publication.accepteLe().atOffset(ZoneOffset.UTC))
                .param("depot", publication.depot())
                .param("tentative", publication.tentative())
                .update();
    }
}
