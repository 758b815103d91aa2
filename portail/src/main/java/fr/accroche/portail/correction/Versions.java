package fr.accroche.portail.correction;

import fr.accroche.controle.extrait.PassageEcrit;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.PassagesDeposes;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.passage.DonneesPassage;
import fr.accroche.portail.passage.PassageAcquis;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data of a version: as its file wrote them, holder included, while the file is kept; else what is kept for ever,
 * without the holder. Each reading of a holder goes to the audit trail.
 */
@Component
@SiRole(RoleNoeud.WEB)
public class Versions {
    private final PassagesDeposes deposes;
    private final Journal journal;
    private final JsonMapper json;

    Versions(PassagesDeposes deposes, Journal journal, JsonMapper json) {
        this.deposes = deposes;
        this.journal = journal;
        this.json = json;
    }

    /** As deposited; empty once the file is no longer kept. */
    Optional<Map<String, String>> ecrites(Deposant deposant, PassageAcquis passage) {
        Optional<Map<String, String>> lues = deposes.lire(
                        deposant,
                        new DepotId(passage.origine().depot()),
                        passage.origine().ordinal())
                .map(PassageEcrit::valeurs);
        if (lues.isPresent()) {
            journal.consigner(Fait.de(
                    deposant.auteur(),
                    deposant.organismeId(),
                    "TITULAIRE_CONSULTE",
                    passage.id().toString(),
                    "OK"));
        }
        return lues;
    }

    /** Without the holder. */
    public Map<String, String> gardees(PassageAcquis passage) {
        return DonneesPassage.parBalises(json, passage.donnees());
    }
}
