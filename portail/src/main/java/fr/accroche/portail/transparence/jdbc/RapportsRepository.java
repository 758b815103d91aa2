package fr.accroche.portail.transparence.jdbc;

import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.transparence.AuditsJournal;
import fr.accroche.portail.transparence.RapportAudit;
import fr.accroche.portail.transparence.jdbc.AuditRepository.Detail;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RapportsRepository implements AuditsJournal {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RapportsRepository(BaseWeb base, JsonMapper json) {
        this.jdbc = base.jdbc();
        this.json = json;
    }

    @Override
    public List<RapportAudit> derniers(int limite) {
        return jdbc.sql("select * from transparence_audit order by termine_le desc limit ?")
                .param(limite)
                .query((ligne, rang) -> new RapportAudit(
                        ligne.getObject("commence_le", OffsetDateTime.class).toInstant(),
                        ligne.getObject("termine_le", OffsetDateTime.class).toInstant(),
                        ligne.getLong("taille"),
                        ligne.getLong("effacees"),
                        ligne.getLong("alterations"),
                        Arrays.stream(json.readValue(ligne.getString("details"), Detail[].class))
                                .map(Detail::alteration)
                                .toList()))
                .list();
    }

    @Override
    public long enAttente() {
        return jdbc.sql("select count(*) from transparence_attente")
                .query(Long.class)
                .single();
    }
}
