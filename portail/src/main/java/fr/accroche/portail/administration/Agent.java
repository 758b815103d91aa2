package fr.accroche.portail.administration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An agent of the operator.
 *
 * @param etat invited until the first login
 * @param version changes with every act on it
 * @param vuLe last login
 */
public record Agent(
        UUID id,
        String mail,
        String prenom,
        String nom,
        RoleAgent role,
        Etat etat,
        int version,
        Optional<Instant> vuLe) {
    /** First name and name, or the address until they are known. */
    public String nomComplet() {
        return nom.isEmpty() ? mail : prenom + " " + nom;
    }

    /** The name under which its acts stand in the audit trail. */
    public String acteur() {
        return "agent:" + id;
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "Agent[" + id + "]";
    }

    /** Whether an agent may enter. */
    public enum Etat {
        INVITE("invité, jamais connecté"),
        ACTIF("actif"),
        DESACTIVE("désactivé");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        /** As it is written on screen. */
        public String libelle() {
            return libelle;
        }
    }
}
