package fr.accroche.portail.organisme;

/** What became of a registration that was asked for. */
public sealed interface ReponseImmatriculation {
    /** It is done; its mails wait to be sent. */
    record Faite(Demande demande) implements ReponseImmatriculation {}

    /** Somebody else changed the request since it was read: nothing was done. */
    record Depassee() implements ReponseImmatriculation {}

    /** Something is missing: nothing was done. */
    record Impossible(String raison) implements ReponseImmatriculation {}
}
