package fr.accroche.portail.organisme;

/** What became of a mandate that was asked for. */
public sealed interface ReponseMandat {
    /** It is given. */
    record Donne(Mandat mandat) implements ReponseMandat {}

    /** It is not; nothing was changed. */
    record Refuse(Motif motif) implements ReponseMandat {}

    /** Why a mandate is not given, with what to do about it. */
    enum Motif {
        /** No such organism, or one that is no déposant: one answer, so that matricules cannot be guessed. */
        DEPOSANT_INCONNU(
                "Aucun organisme déposant n’a ce matricule. Vérifiez-le avec votre déposant ; s’il n’en a pas encore,"
                        + " déclarez-le par le formulaire de contact."),
        SOI_MEME("Ce matricule est le vôtre : vous déposez déjà pour vous-même, sans mandat."),
        NON_CERTIFICATEUR(
                "Votre organisme n’a pas de contrat de certificateur en cours : il ne peut pas donner de mandat."),
        DATES_INVERSEES("La fin du mandat précède son début : corrigez l’une des deux dates."),
        DEJA_MANDATE(
                "Cet organisme a déjà un mandat de vous sur cette période. Révoquez-le d’abord, ou choisissez d’autres"
                        + " dates.");

        private final String message;

        Motif(String message) {
            this.message = message;
        }

        /** For the person who asked. */
        public String message() {
            return message;
        }
    }
}
