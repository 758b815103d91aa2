package fr.accroche.portail.passage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A withdrawal of passages by an organism.
 *
 * @param nombre how many passages
 * @param demandeur who asked for it
 * @param decideLe when it was done or given up
 * @param second the other person who decided, when one had to
 */
public record Retrait(
        UUID id,
        MotifRetrait motif,
        Etat etat,
        int nombre,
        String demandeur,
        Instant demandeLe,
        Optional<Instant> decideLe,
        Optional<String> second) {
    /** How far it is. */
    public enum Etat {
        ATTENDU("attend une seconde personne"),
        FAIT("fait"),
        ABANDONNE("abandonné");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        /** As screens write it. */
        public String libelle() {
            return libelle;
        }
    }
}
