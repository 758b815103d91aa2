package fr.accroche.portail.compte;

/** What a user may do within its account. */
public enum RoleUtilisateur {
    ADMINISTRATEUR,
    UTILISATEUR
}
