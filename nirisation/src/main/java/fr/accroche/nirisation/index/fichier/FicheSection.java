package fr.accroche.nirisation.index.fichier;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * What the header says of a section.
 *
 * @param octets size of its file
 * @param crc CRC-32C of its bytes
 * @param sha256 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // copied on both sides, compared by equals below
public record FicheSection(Section section, long octets, int crc, byte[] sha256) {
    public FicheSection {
        sha256 = sha256.clone();
    }

    @Override
    public byte[] sha256() {
        return sha256.clone();
    }

    /** The same in 64 hexadecimal digits. */
    public String sha256EnTexte() {
        return HexFormat.of().formatHex(sha256);
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof FicheSection fiche
                && section == fiche.section
                && octets == fiche.octets
                && crc == fiche.crc
                && Arrays.equals(sha256, fiche.sha256);
    }

    @Override
    public int hashCode() {
        return 31 * section.hashCode() + crc;
    }
}
