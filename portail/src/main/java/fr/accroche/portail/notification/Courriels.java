package fr.accroche.portail.notification;

/** Mails to send. They are written to the database within the current transaction and sent afterwards, once. */
public interface Courriels {
    /** @param lettre without any personal datum of a holder */
    void confier(String destinataire, Lettre lettre);
}
