package fr.accroche.traitement.accuse;

import java.time.Instant;
import java.util.List;

/**
 * What an accusé de réception attests: these very bytes were received then, from that organism.
 *
 * @param numero number of the deposit
 * @param organisme the depositor's name, with its matricule
 * @param utilisateur who sent, person or client of the API, as the organism knows it
 * @param certificateurs for whom, as names with matricules; empty when the file does not let it be read
 * @param nomFichier name of the deposited file
 * @param octets size of the file
 * @param sha256 of the file, 64 lower-case hexadecimal digits
 * @param recuLe when the last byte arrived
 * @param regles id of the rule set that will judge it
 */
public record DonneesReception(
        String numero,
        String organisme,
        String utilisateur,
        List<String> certificateurs,
        String nomFichier,
        long octets,
        String sha256,
        Instant recuLe,
        String regles) {
    public DonneesReception {
        certificateurs = List.copyOf(certificateurs);
    }
}
