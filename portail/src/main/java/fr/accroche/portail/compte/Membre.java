package fr.accroche.portail.compte;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A user, as the administrators of its account see it.
 *
 * @param derniereConnexion empty while it has never come in
 */
public record Membre(
        UUID id,
        IdentifiantConnexion identifiant,
        String prenom,
        String nom,
        String mail,
        RoleUtilisateur role,
        Etat etat,
        Optional<Instant> derniereConnexion) {
    /** Where a user stands. */
    public enum Etat {
        /** Has not chosen a password yet. */
        INVITE("invité, n’est pas encore venu"),
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

    public boolean administre() {
        return role == RoleUtilisateur.ADMINISTRATEUR;
    }

    /** First name and name. */
    public String nomComplet() {
        return prenom + " " + nom;
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "Membre[" + identifiant + "]";
    }
}
