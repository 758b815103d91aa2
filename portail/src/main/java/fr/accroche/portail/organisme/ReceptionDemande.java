package fr.accroche.portail.organisme;

/** What became of a request that was sent. */
public sealed interface ReceptionDemande {
    /**
     * It is kept.
     *
     * @param nouvelle false when it had been sent already: nothing was added, no mail was sent again
     */
    record Recue(Demande demande, boolean nouvelle) implements ReceptionDemande {}

    /** Too many came from the same network or for the same address: nothing was kept, it may be sent again later. */
    record Freinee() implements ReceptionDemande {}
}
