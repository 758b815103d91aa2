package fr.accroche.portail.depot;

import java.util.UUID;

/** A file has arrived and its accusé de réception is issued. Published inside the transaction that says so. */
public record AccuseReceptionEmis(DepotId id, long numero, UUID organismeId) {}
