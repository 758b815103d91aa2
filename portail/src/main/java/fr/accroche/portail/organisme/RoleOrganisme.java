package fr.accroche.portail.organisme;

/** What an organism is in the SI CPF (guide 4.1). */
public enum RoleOrganisme {
    CERTIFICATEUR,
    DEPOSANT
}
