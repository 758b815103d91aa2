package fr.accroche.portail.notification;

/** Mails to send. They are written to the database within the current transaction and sent afterwards. */
public interface Courriels {
    /** @param texte plain text, without any personal datum of a holder */
    void confier(String destinataire, String sujet, String texte);
}
