package fr.accroche.portail.organisme;

import fr.accroche.modele.IdClient;
import java.util.UUID;

/** A registered organism. */
public record Organisme(UUID id, IdClient matricule, String raisonSociale) {}
