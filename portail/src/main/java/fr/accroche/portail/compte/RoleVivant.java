package fr.accroche.portail.compte;

import fr.accroche.portail.organisme.RoleOrganisme;
import java.util.UUID;

/**
 * What a user is at this moment, whatever its session remembers.
 *
 * @param compte the account it belongs to
 * @param roleCompte what the organism is in that account
 * @param role what the user is in that account
 */
public record RoleVivant(UUID compte, RoleOrganisme roleCompte, RoleUtilisateur role) {}
