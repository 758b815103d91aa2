package fr.accroche.traitement.transparence;

/** What the verification of a {@link Preuve} answers. */
public sealed interface VerdictPreuve {
    /**
     * The entry is in the log that the portal signed.
     *
     * @param entree the bytes of the entry
     * @param kid the key that signed the checkpoint
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Valide(byte[] entree, long indice, PointDeControle point, String kid) implements VerdictPreuve {}

    /** Not to be relied on. */
    record Refusee(Cause cause) implements VerdictPreuve {}

    /** Why a proof is refused. */
    enum Cause {
        TRONQUEE(
                "La preuve est incomplète\u00a0: il en manque une partie. Reprenez le fichier entier, sans le recopier à la"
                        + " main."),
        AUTRE_CLE("La preuve est signée par une clé qui n’est pas celle de ce portail."),
        ALTEREE("La preuve a été modifiée\u00a0: ce qu’elle dit n’est pas ce que le portail a signé.");

        private final String phrase;

        Cause(String phrase) {
            this.phrase = phrase;
        }

        /** In French, with the remedy when there is one. */
        public String phrase() {
            return phrase;
        }
    }
}
