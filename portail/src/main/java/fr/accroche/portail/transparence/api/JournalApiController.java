package fr.accroche.portail.transparence.api;

import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.transparence.JournalTransparence;
import fr.accroche.portail.transparence.PointSigne;
import fr.accroche.traitement.transparence.Empreinte;
import fr.accroche.traitement.transparence.Tuile;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log for anybody: hashes and signed checkpoints, which say nothing of a passage to whoever does not have it. */
@RestController
@RequestMapping(JournalApiController.CHEMIN)
@SiRole(RoleNoeud.WEB)
class JournalApiController {
    static final String CHEMIN = "/api/v1/transparence";

    private final JournalTransparence journal;

    JournalApiController(JournalTransparence journal) {
        this.journal = journal;
    }

    /** The newest checkpoint, or that of a size. */
    @GetMapping(path = "/point-de-controle", produces = "text/plain;charset=UTF-8")
    String point(@RequestParam Optional<Long> taille) {
        return taille.flatMap(journal::point)
                .or(() -> taille.isEmpty() ? journal.dernierPoint() : Optional.empty())
                .map(PointSigne::note)
                .orElseThrow(JournalApiController::inconnu);
    }

    @GetMapping(path = "/inclusion", produces = MediaType.APPLICATION_JSON_VALUE)
    InclusionJson inclusion(@RequestParam long indice, @RequestParam long taille) {
        return journal.inclusion(indice, taille)
                .map(preuve -> new InclusionJson(indice, taille, textes(preuve)))
                .orElseThrow(JournalApiController::inconnu);
    }

    @GetMapping(path = "/coherence", produces = MediaType.APPLICATION_JSON_VALUE)
    CoherenceJson coherence(@RequestParam long de, @RequestParam long a) {
        return journal.coherence(de, a)
                .map(preuve -> new CoherenceJson(de, a, textes(preuve)))
                .orElseThrow(JournalApiController::inconnu);
    }

    @GetMapping(path = "/tuiles/{niveau}/{rang}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    byte[] tuile(@PathVariable int niveau, @PathVariable long rang) {
        return journal.tuile(niveau, rang).map(Tuile::octets).orElseThrow(JournalApiController::inconnu);
    }

    private static List<String> textes(List<Empreinte> empreintes) {
        return empreintes.stream().map(Empreinte::base64).toList();
    }

    private static RefusRequete inconnu() {
        return new RefusRequete(
                HttpStatus.NOT_FOUND,
                "REQ-JOURNAL-INCONNU",
                "Le journal n’a rien à cette place\u00a0: demandez son dernier point de contrôle pour en connaître la taille.");
    }

    /** @param preuve from the leaf up, in Base64 */
    record InclusionJson(long indice, long taille, List<String> preuve) {}

    /** @param preuve as RFC 6962 orders it, in Base64 */
    record CoherenceJson(long de, long a, List<String> preuve) {}
}
