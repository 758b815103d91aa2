package fr.accroche.portail.compte;

import fr.accroche.modele.Siret;
import fr.accroche.portail.organisme.RoleOrganisme;
import java.util.Optional;
import java.util.UUID;

/** Accounts and users. Safe to share between threads. */
public interface Comptes {
    /** Opens the account of an organism for one role it has; one account for each SIRET and role (guide 4.4). */
    UUID ouvrir(UUID organisme, RoleOrganisme role, Siret siret);

    /** Creates an active user; the password is kept as an Argon2id hash only. */
    IdentifiantConnexion creer(NouvelUtilisateur nouveau, String motDePasse);

    /** Where to write to a user, when it is active. */
    Optional<String> adresse(UUID utilisateur);
}
