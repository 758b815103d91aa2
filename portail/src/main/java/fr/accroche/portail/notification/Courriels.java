package fr.accroche.portail.notification;

import java.util.UUID;

/** Mails to send. They are written to the database within the current transaction and sent afterwards, once. */
public interface Courriels {
    /**
     * @param lettre without any personal datum of a holder
     * @return by which its sending may be asked about later
     */
    UUID confier(String destinataire, Lettre lettre);

    /** Where this mail is; one that is not known is told as refused. */
    EtatCourriel etat(UUID courriel);
}
