package fr.accroche.portail.passage;

import java.util.Optional;
import java.util.UUID;

/**
 * The passages of a deposit were accepted, within the transaction that ends it.
 *
 * @param nombre how many, at least one
 * @param remplacement why they replace earlier versions, when they do
 */
public record PassagesAcceptes(
        UUID depot, UUID emetteur, UUID certificateur, int nombre, Optional<MotifRemplacement> remplacement) {}
