package fr.accroche.portail.passage.jdbc;

import fr.accroche.portail.passage.MotifRemplacement;
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
    private static final String SUIVANTE = "(select max(p.version) + 1 from passage p where p.emetteur_id = :emetteur"
            + " and p.id_technique = r.id_technique)";

    private final JdbcClient jdbc;

    PublicationPassagesRepository(BaseTraitement base) {
        this.jdbc = base.jdbc();
    }

    @Override
    public int publier(Publication publication) {
        publication.remplacement().ifPresent(motif -> releguer(publication, motif));
        return inserer(publication);
    }

    private void releguer(Publication publication, MotifRemplacement motif) {
        jdbc.sql("""
                        update passage p set etat = 'REMPLACE', etat_change_le = :accepteLe::timestamptz,
                            etat_motif = :motif, etat_depot_id = :depot
                        from depot_resultat r
                        where r.depot_id = :depot and r.tentative = :tentative and r.decision = 'OK'
                          and p.emetteur_id = :emetteur and p.id_technique = r.id_technique and p.etat = 'COURANT'
                        """)
                .param("accepteLe", publication.accepteLe().atOffset(ZoneOffset.UTC))
                .param("motif", motif.name())
                .param("depot", publication.depot())
                .param("tentative", publication.tentative())
                .param("emetteur", publication.emetteur())
                .update();
    }

    private int inserer(Publication publication) {
        String version = publication.remplacement().isPresent() ? SUIVANTE : "1";
        return jdbc.sql("""
                        insert into passage (id, emetteur_id, certificateur_id, id_technique, version, certification,
                            donnees, depot_id, ordinal, accepte_le)
                        select gen_random_uuid(), :emetteur, :certificateur, r.id_technique,
                        """ + version + """
                            , c.certification, a.donnees, r.depot_id, r.ordinal, :accepteLe::timestamptz
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
