package fr.accroche.portail.transparence;

import fr.accroche.traitement.transparence.Empreinte;
import java.time.Instant;

/**
 * A checkpoint as it was signed.
 *
 * @param note the signed note
 */
public record PointSigne(long taille, Empreinte racine, Instant signeLe, String note) {}
