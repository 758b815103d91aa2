package fr.accroche.portail.compte.inscription;

/** How the last step of a sign-up ends. */
sealed interface ResultatInscription {
    /** The account is open; the identifier is on its way to this address. */
    record Activee(String mailTitulaire) implements ResultatInscription {}

    /**
     * The referent has to agree first.
     *
     * @param referentConnu whether there is an address to ask
     */
    record AConfirmer(boolean referentConnu) implements ResultatInscription {}

    /** Somebody was first (guide 4.3.2, note). */
    record DejaInscrit(String administrateurMasque) implements ResultatInscription {}

    /** The pair is not, or no longer, right. */
    record PaireInconnue() implements ResultatInscription {}

    /** Too many sign-ups of this organism wait already. */
    record TropDeDemandes() implements ResultatInscription {}
}
