package fr.accroche.portail.passage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Withdrawals of accepted passages: definitive, told in the audit trail, by one person up to a number of passages in 24
 * hours, by two beyond. A withdrawn passage stays, as such. Safe to share between threads.
 */
public interface Retraits {
    /** How many passages an organism withdraws in 24 hours without a second person. */
    int seuil();

    /**
     * Withdraws passages in force, or has it wait for a second person.
     *
     * @param passages versions in force that this organism may withdraw: as their certificateur, or as their emitter while
     *     it may deposit for that certificateur
     */
    Reponse demander(Acteur acteur, MotifRetrait motif, List<UUID> passages);

    /** What a second person of the organism confirms. */
    Reponse confirmer(Acteur second, UUID retrait);

    /** Gives it up: anybody of the organism may. */
    Reponse abandonner(Acteur acteur, UUID retrait);

    Optional<Retrait> trouver(UUID organisme, UUID retrait);

    /** The passages that a withdrawal names. */
    List<PassageAcquis> passages(UUID organisme, UUID retrait);

    /** Those that wait for a second person, the oldest first. */
    List<Retrait> attendus(UUID organisme);

    /**
     * @param nom login identifier, or name of the machine client
     */
    record Acteur(UUID organisme, String nom) {}

    /** What came of it. */
    sealed interface Reponse {
        record Fait(Retrait retrait) implements Reponse {}

        /** A second person must confirm. */
        record Attendu(Retrait retrait) implements Reponse {}

        record Abandonne(Retrait retrait) implements Reponse {}

        record Refuse(Refus refus) implements Reponse {}
    }

    /** Why nothing was done. */
    enum Refus {
        INCONNU("Ce passage n’existe pas."),
        PAS_EN_VIGUEUR("Un de ces passages n’est plus en vigueur : il a été remplacé ou retiré entre-temps. Reprenez la"
                + " liste de vos passages."),
        PAS_LE_DROIT(
                "Vous ne pouvez plus déposer pour le certificateur d’un de ces passages : lui seul peut le retirer."),
        MEME_PERSONNE(
                "Une autre personne de votre organisme doit confirmer ce retrait : vous l’avez demandé vous-même."),
        DEJA_DECIDE("Ce retrait a déjà été fait ou abandonné.");

        private final String phrase;

        Refus(String phrase) {
            this.phrase = phrase;
        }

        /** For people. */
        public String phrase() {
            return phrase;
        }
    }
}
