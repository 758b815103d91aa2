package fr.accroche.portail.construction;

import fr.accroche.portail.stockage.FichierStocke;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A spreadsheet that was uploaded.
 *
 * @param nomFichier as its sender calls it; only ever shown
 * @param reglage letters of a column to what it holds, and what is said once, empty until its user has seen it
 */
public record TableauRecu(
        UUID id, String nomFichier, FichierStocke fichier, Optional<Map<String, String>> reglage, Instant creeLe) {}
