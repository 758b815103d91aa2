package fr.accroche.portail.organisme;

import fr.accroche.portail.notification.Lettre;

/**
 * A mail that carries identifiers of registration.
 *
 * @param destinataire who receives it
 */
public record CourrierIdentifiants(Referent destinataire, Lettre lettre) {}
