package fr.accroche.portail.organisme;

import fr.accroche.modele.Siret;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a new SIRET is to a former one of the same entity (guide 4.1.2).
 *
 * @param ancien the SIRET known until now
 * @param date first day on which the new one replaces it; empty when both go on
 */
public record Succession(Siret ancien, Optional<LocalDate> date) {}
