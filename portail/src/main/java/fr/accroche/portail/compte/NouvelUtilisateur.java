package fr.accroche.portail.compte;

import java.util.UUID;

/** A user to create within an account. */
public record NouvelUtilisateur(UUID compte, String prenom, String nom, String mail, RoleUtilisateur role) {
    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "NouvelUtilisateur[*****]";
    }
}
