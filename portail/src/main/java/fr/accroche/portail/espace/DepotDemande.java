package fr.accroche.portail.espace;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.depot.SuiviDepot;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The deposit that a page is asked of, known to be its reader's. Another organism's answers as an unknown one.
 *
 * @param deposant who reads
 * @param suivi the deposit
 */
record DepotDemande(Deposant deposant, SuiviDepot suivi) {
    /** @throws ResponseStatusException 404 when this reader has no such deposit */
    static DepotDemande trouver(Depots depots, UtilisateurConnecte utilisateur, String texteId) {
        Deposant deposant = Deposant.de(utilisateur);
        return DepotId.lire(texteId)
                .flatMap(id -> depots.trouver(deposant, id))
                .map(suivi -> new DepotDemande(deposant, suivi))
                .orElseThrow(DepotDemande::introuvable);
    }

    DepotId id() {
        return suivi.id();
    }

    static ResponseStatusException introuvable() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** What a search field holds, without its blanks; empty when nothing is left. */
    static Optional<String> saisie(String texte) {
        return Optional.of(texte.strip()).filter(reste -> !reste.isEmpty());
    }
}
