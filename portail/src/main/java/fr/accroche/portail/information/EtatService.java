package fr.accroche.portail.information;

import fr.accroche.portail.depot.ActiviteDepots.Activite;
import java.time.Duration;
import java.time.Instant;

/** What anybody may expect of the service. */
enum EtatService {
    NORMAL("Tout fonctionne"),
    /** Deposits are received; what their processing needs does not answer. */
    ATTENTE("Traitement en attente d’un service"),
    RETARD("Traitement en retard"),
    /** No process took a reading: nothing was processed. */
    INTERROMPU("Service interrompu");

    /** A deposit that waits longer than this without a known cause is late: the largest file takes minutes. */
    private static final Duration TROP_LONG = Duration.ofHours(1);

    private final String libelle;

    EtatService(String libelle) {
        this.libelle = libelle;
    }

    String libelle() {
        return libelle;
    }

    static EtatService de(Activite activite, Instant maintenant) {
        if (activite.enAttente() > 0) {
            return ATTENTE;
        }
        boolean enRetard = activite.plusAncien()
                .filter(arrivee -> arrivee.isBefore(maintenant.minus(TROP_LONG)))
                .isPresent();
        return enRetard ? RETARD : NORMAL;
    }
}
