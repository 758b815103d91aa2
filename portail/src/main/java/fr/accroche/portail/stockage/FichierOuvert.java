package fr.accroche.portail.stockage;

/**
 * A file that comes in several pieces.
 *
 * @param cleStockage its name in storage, drawn at random
 * @param cleDonnees the key of its content, wrapped by the master key
 */
@SuppressWarnings("ArrayRecordComponent") // wrapped bytes, only carried to and from the database
public record FichierOuvert(String cleStockage, byte[] cleDonnees) {}
