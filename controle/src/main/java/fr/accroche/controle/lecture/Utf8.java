package fr.accroche.controle.lecture;

/** Strict UTF-8 (RFC 3629), restricted to the characters of XML 1.0. Stateless. */
final class Utf8 {
    private static final int SUITE_MASQUE = 0xC0;
    private static final int SUITE = 0x80;

    private Utf8() {}

    /**
     * Bytes of the character of several bytes that begins there; 0 when it is overlong, a surrogate, beyond U+10FFFF, cut,
     * or one that XML forbids (U+FFFE, U+FFFF).
     */
    static int longueur(byte[] o, int p) {
        int b = o[p] & 0xFF;
        if (b < 0xC2 || b > 0xF4 || !estSuite(o[p + 1])) {
            return 0;
        }
        if (b < 0xE0) {
            return 2;
        }
        if (!estSuite(o[p + 2])) {
            return 0;
        }
        if (b < 0xF0) {
            int point = ((b & 0x0F) << 12) | ((o[p + 1] & 0x3F) << 6) | (o[p + 2] & 0x3F);
            return point < 0x800 || point >= 0xFFFE || (point >= 0xD800 && point < 0xE000) ? 0 : 3;
        }
        if (!estSuite(o[p + 3])) {
            return 0;
        }
        int haut = ((b & 0x07) << 6) | (o[p + 1] & 0x3F);
        return haut < 0x10 || haut > 0x10F ? 0 : 4;
    }

    private static boolean estSuite(byte b) {
        return (b & SUITE_MASQUE) == SUITE;
    }
}
