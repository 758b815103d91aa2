package fr.accroche.portail.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that is no longer tried by itself, as agents see it.
 *
 * @param etat {@link EtatCourriel#INCERTAIN} or {@link EtatCourriel#REFUSE}
 * @param cause kind of failure, without address nor text
 */
public record CourrielEcarte(
        UUID id, String destinataire, String sujet, EtatCourriel etat, Instant ecritLe, String cause) {
    /** Masked: an address is a personal datum. */
    @Override
    public String toString() {
        return "CourrielEcarte[" + id + "]";
    }
}
