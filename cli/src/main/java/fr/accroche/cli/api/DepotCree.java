package fr.accroche.cli.api;

/**
 * The portal's answer to a deposit: its accusé de réception.
 *
 * @param id of the deposit, to follow it
 * @param statut as {@code TRAITEMENT_EN_COURS}
 * @param numero number of the deposit, for people
 * @param nomFichier as the portal keeps it
 * @param octets as the portal counted them
 * @param sha256 as the portal computed it
 * @param recuLe ISO 8601 with its offset
 */
public record DepotCree(
        String id, String statut, String numero, String nomFichier, long octets, String sha256, String recuLe) {}
