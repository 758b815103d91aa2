package fr.accroche.portail.stockage;

/**
 * A file in storage.
 *
 * @param cleStockage its name there, drawn at random
 * @param cleDonnees the key of its content, wrapped by the master key
 * @param octets its clear size
 * @param sha256 of its clear bytes, 64 lower-case hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent") // wrapped bytes, only carried to and from the database
public record FichierStocke(String cleStockage, byte[] cleDonnees, long octets, String sha256) {}
