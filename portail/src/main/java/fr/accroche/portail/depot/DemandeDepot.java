package fr.accroche.portail.depot;

import java.util.Optional;

/**
 * What is said of a file beside its bytes.
 *
 * @param nomFichier as its sender calls it; only ever shown, never a path
 * @param cleIdempotence sending twice with one key makes one deposit
 */
public record DemandeDepot(Deposant deposant, String nomFichier, Optional<String> cleIdempotence) {}
