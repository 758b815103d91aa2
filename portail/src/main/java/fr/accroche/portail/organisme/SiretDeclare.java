package fr.accroche.portail.organisme;

import fr.accroche.modele.Siret;
import java.util.Optional;
import java.util.UUID;

/**
 * A SIRET of a request.
 *
 * @param verdict what the registers said of it when it was declared
 * @param organisme the organism registered for it, once it is
 */
public record SiretDeclare(Siret siret, VerdictSiret verdict, Optional<UUID> organisme) {}
