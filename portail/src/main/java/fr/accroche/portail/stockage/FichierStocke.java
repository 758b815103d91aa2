package fr.accroche.portail.stockage;

import java.util.List;

/**
 * A file in storage.
 *
 * @param cleStockage its name there, drawn at random
 * @param cleDonnees the key of its content, wrapped by the master key
 * @param octets its clear size
 * @param sha256 of its clear bytes, 64 lower-case hexadecimal digits
 * @param morceaux numbers of the pieces in which it came, in order, at least one
 */
@SuppressWarnings("ArrayRecordComponent") // wrapped bytes, only carried to and from the database
public record FichierStocke(String cleStockage, byte[] cleDonnees, long octets, String sha256, List<Integer> morceaux) {
    private static final List<Integer> ENTIER = List.of(0);

    public FichierStocke {
        morceaux = List.copyOf(morceaux);
    }

    /** A file that came in one piece. */
    public FichierStocke(String cleStockage, byte[] cleDonnees, long octets, String sha256) {
        this(cleStockage, cleDonnees, octets, sha256, ENTIER);
    }
}
