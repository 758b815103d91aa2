package fr.accroche.portail.depot;

import java.util.Optional;

/** The deposits whose KO passages may be corrected, for their depositor alone. Safe to share between threads. */
public interface Corrections {
    /** Empty for a deposit that is not this depositor's: the certificateur in whose name it was made included. */
    Optional<Reponse> trouver(Deposant deposant, DepotId id);

    /** Whether there is something to correct. */
    sealed interface Reponse {
        record Possible(DepotACorriger depot) implements Reponse {}

        record Impossible(Raison raison) implements Reponse {}
    }

    /** Why there is not. */
    enum Raison {
        EN_COURS("Le traitement de ce dépôt n’est pas terminé : attendez l’accusé de traitement."),
        FICHIER_REFUSE(
                "Ce fichier a été refusé en entier : corrigez-le d’après l’accusé de traitement, puis déposez-le de"
                        + " nouveau."),
        AUCUN_KO("Ce dépôt n’a aucun passage KO : il n’y a rien à corriger."),
        FICHIER_ABSENT(
                "Le fichier de ce dépôt n’est plus conservé : préparez un nouveau fichier avec les passages KO que"
                        + " donne l’accusé de traitement.");

        private final String phrase;

        Raison(String phrase) {
            this.phrase = phrase;
        }

        /** For the depositor. */
        public String phrase() {
            return phrase;
        }
    }
}
