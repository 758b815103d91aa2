package fr.accroche.portail.depot.api;

import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.transparence.JournalTransparence;
import fr.accroche.portail.transparence.JournalTransparence.PassageDuDepot;
import fr.accroche.portail.transparence.JournalTransparence.ReponsePreuve;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The proofs that the accepted passages of a deposit stand in the transparency log. */
@RestController
@RequestMapping(DepotsController.CHEMIN + "/{id}/preuves")
@SiRole(RoleNoeud.WEB)
class PreuvesController {
    private static final int LIMITE_MAXIMALE = 1_000;

    private final Depots depots;
    private final DeposantsApi deposants;
    private final JournalTransparence journal;

    PreuvesController(Depots depots, ClientsApi clients, JournalTransparence journal) {
        this.depots = depots;
        this.deposants = new DeposantsApi(clients);
        this.journal = journal;
    }

    @GetMapping
    ListePreuvesJson lister(
            @AuthenticationPrincipal Jwt jeton,
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long apres,
            @RequestParam(defaultValue = "200") int limite) {
        UUID depot = depot(jeton, id);
        if (limite < 1 || limite > LIMITE_MAXIMALE) {
            throw new RefusRequete(
                    HttpStatus.BAD_REQUEST,
                    "REQ-PARAMETRE",
                    "Paramètre incorrect, limite : donnez un nombre de 1 à 1000.");
        }
        List<PassageDuDepot> page = journal.passages(depot, apres, limite);
        Long suite = page.size() == limite ? page.get(page.size() - 1).ordinal() : null;
        return new ListePreuvesJson(
                page.stream().map(passage -> PreuveJson.de(depot, passage)).toList(), suite);
    }

    @GetMapping(path = "/{ordinal}", produces = "text/plain;charset=UTF-8")
    String preuve(@AuthenticationPrincipal Jwt jeton, @PathVariable String id, @PathVariable long ordinal) {
        ReponsePreuve reponse = journal.preuve(depot(jeton, id), ordinal);
        if (reponse instanceof ReponsePreuve.Prete prete) {
            return prete.preuve().ecrire();
        }
        if (reponse instanceof ReponsePreuve.EnAttente) {
            throw new RefusRequete(
                    HttpStatus.CONFLICT,
                    "REQ-PREUVE-EN-ATTENTE",
                    "Le passage est accepté et va être inscrit au journal\u00a0: redemandez sa preuve dans quelques secondes.");
        }
        throw new RefusRequete(
                HttpStatus.NOT_FOUND,
                "REQ-PASSAGE-INCONNU",
                "Ce dépôt n’a pas de passage accepté à ce rang du fichier\u00a0: demandez la liste de ses preuves.");
    }

    private UUID depot(Jwt jeton, String id) {
        DepotId lu = DepotId.lire(id).orElseThrow(DeposantsApi::depotInconnu);
        if (depots.trouver(deposants.de(jeton), lu).isEmpty()) {
            throw DeposantsApi.depotInconnu();
        }
        return lu.valeur();
    }

    /** @param suite value of {@code apres} for the next page, null at the end */
    record ListePreuvesJson(
            List<PreuveJson> preuves, @Nullable Long suite) {}

    /**
     * @param passage identifier of the passage
     * @param indice of its leaf, null until it is in the log
     * @param lien where its proof is
     */
    record PreuveJson(
            String passage,
            long ordinal,
            String idTechnique,
            @Nullable Long indice,
            String lien) {
        static PreuveJson de(UUID depot, PassageDuDepot passage) {
            return new PreuveJson(
                    passage.id().toString(),
                    passage.ordinal(),
                    passage.idTechnique(),
                    passage.indice().orElse(null),
                    DepotsController.CHEMIN + "/" + depot + "/preuves/" + passage.ordinal());
        }
    }
}
