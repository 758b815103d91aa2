package fr.accroche.portail.organisme;

import fr.accroche.portail.notification.EtatCourriel;
import java.time.Instant;

/**
 * A mail of a registration that was sent.
 *
 * @param rang from 0, within its request
 * @param etat where the outbox has it
 * @param revenu an agent noted that it came back
 */
public record EnvoiIdentifiants(int rang, String destinataire, Instant confieLe, EtatCourriel etat, boolean revenu) {
    /** True when it did not reach its receiver. */
    public boolean aEchoue() {
        return revenu || etat == EtatCourriel.REFUSE;
    }

    /** Masked: an address is a personal datum. */
    @Override
    public String toString() {
        return "EnvoiIdentifiants[" + rang + ", " + etat + "]";
    }
}
