package fr.accroche.portail.organisme;

import fr.accroche.modele.IdClient;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A mandate to give.
 *
 * @param certificateur the one who gives it
 * @param deposant matricule of the one who receives it
 * @param debut first day
 * @param fin last day, empty when none is set
 */
public record NouveauMandat(UUID certificateur, IdClient deposant, LocalDate debut, Optional<LocalDate> fin) {}
