package fr.accroche.portail.identite.jdbc;

import fr.accroche.portail.identite.ChiffrementIdentites;
import fr.accroche.portail.identite.EngagementsTitulaires;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@SiRole(RoleNoeud.TRAITEMENT)
class EngagementsRepository implements EngagementsTitulaires {
    private static final Logger LOG = LoggerFactory.getLogger(EngagementsRepository.class);

    private final JdbcClient jdbc;
    private final ChiffrementIdentites chiffrement;

    EngagementsRepository(BaseTraitement base, ChiffrementIdentites chiffrement) {
        this.jdbc = base.jdbc();
        this.chiffrement = chiffrement;
    }

    @Override
    public Map<UUID, byte[]> engager(Map<UUID, byte[]> sels) {
        Map<UUID, byte[]> engagements = new HashMap<>();
        jdbc.sql("""
                        select p.id, p.depot_id, p.ordinal, t.nir_chiffre, t.nir_index, t.etat_civil_chiffre
                        from passage p
                        join depot d on d.id = p.depot_id
                        join coffre.titulaire_depose t on t.depot_id = p.depot_id and t.tentative = d.tentative
                            and t.ordinal = p.ordinal
                        where p.id = any(?)
                        """)
                .param(sels.keySet().toArray(UUID[]::new))
                .query((ligne, rang) -> new Garde(
                        ligne.getObject("id", UUID.class),
                        ChiffrementIdentites.place(ligne.getObject("depot_id", UUID.class), ligne.getLong("ordinal")),
                        ligne.getBytes("nir_chiffre"),
                        ligne.getBytes("nir_index"),
                        ligne.getBytes("etat_civil_chiffre")))
                .list()
                .forEach(garde -> engagement(garde, sels).ifPresent(fait -> engagements.put(garde.passage(), fait)));
        return engagements;
    }

    private Optional<byte[]> engagement(Garde garde, Map<UUID, byte[]> sels) {
        byte[] sel = sels.get(garde.passage());
        if (sel == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(chiffrement.engagement(
                    sel, garde.nirChiffre(), garde.nirIndex(), garde.etatCivilChiffre(), garde.place()));
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.error("The holder of passage {} cannot be read in the vault", garde.passage());
            return Optional.empty();
        }
    }

    /** A row of the vault. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Garde(UUID passage, String place, byte[] nirChiffre, byte[] nirIndex, byte[] etatCivilChiffre) {
        @Override
        public String toString() {
            return "Garde[" + passage + "]";
        }
    }
}
