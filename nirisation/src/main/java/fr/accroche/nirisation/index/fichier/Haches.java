package fr.accroche.nirisation.index.fichier;

import fr.accroche.nirisation.index.Lexique;

/** The hashes of the format. Stateless. */
public final class Haches {
    private static final long FNV_DEPART = 0xcbf29ce484222325L;
    private static final long FNV_PREMIER = 0x100000001b3L;

    private Haches() {}

    /** FNV-1a (RFC 9923) over the bytes of a form, mixed: where a lexicon looks for it first. */
    public static long forme(byte[] utf8) {
        long hache = FNV_DEPART;
        for (byte octet : utf8) {
            hache = (hache ^ (octet & 0xFF)) * FNV_PREMIER;
        }
        return melanger(hache);
    }

    /**
     * A pair of numbers or skeletons, scattered over 64 bits: two pairs never have the same. {@link Lexique#ABSENT}
     * numbers are never asked.
     */
    public static long paire(int nom, int prenom) {
        return melanger(((long) nom << 32) | (prenom & 0xFFFF_FFFFL));
    }

    /** The bijective final mixing of MurmurHash3 (Appleby, public domain). */
    public static long melanger(long hache) {
        long melange = (hache ^ (hache >>> 33)) * 0xff51afd7ed558ccdL;
        melange = (melange ^ (melange >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return melange ^ (melange >>> 33);
    }
}
