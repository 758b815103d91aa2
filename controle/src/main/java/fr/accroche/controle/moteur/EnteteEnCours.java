package fr.accroche.controle.moteur;

import fr.accroche.controle.EnteteFlux;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.IdFlux;
import java.util.Optional;

/** What the flux says of itself, as it is met. */
final class EnteteEnCours {
    private Optional<IdFlux> idFlux = Optional.empty();
    private Optional<String> horodatage = Optional.empty();
    private Optional<String> action = Optional.empty();
    private Optional<IdClient> emetteur = Optional.empty();
    private Optional<IdClient> certificateur = Optional.empty();
    private Optional<IdContrat> idContrat = Optional.empty();

    /** Takes down a valid datum, when it is one of the header. */
    void lire(Role role, String valeur) {
        switch (role) {
            case ID_FLUX -> idFlux = Optional.of(new IdFlux(valeur));
            case HORODATAGE -> horodatage = Optional.of(valeur);
            case ACTION -> action = Optional.of(valeur);
            case ID_EMETTEUR -> emetteur = Optional.of(new IdClient(valeur));
            case ID_CERTIFICATEUR -> certificateur = Optional.of(new IdClient(valeur));
            case ID_CONTRAT -> idContrat = Optional.of(new IdContrat(valeur));
            default -> {
                // not of the header
            }
        }
    }

    EnteteFlux entete() {
        return new EnteteFlux(idFlux, horodatage, emetteur, certificateur, idContrat, action);
    }
}
