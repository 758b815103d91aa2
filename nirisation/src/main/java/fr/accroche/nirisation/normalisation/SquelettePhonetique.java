package fr.accroche.nirisation.normalisation;

/**
 * How a name sounds to a French ear, roughly: two spellings of one sound have one skeleton (PHILIPPE and FILIPE, MAILLARD
 * and MAYARD, GAUTIER and GOTHIER), which Soundex and its kin, made for English, do not give. Vowels are kept by class, so
 * that different names seldom meet.
 *
 * <p>Made for names without accents: a final E, which may be mute or not, says nothing. Spaces are left out first, so that
 * a compound name sounds the same spaced or glued. Letters that are not A to Z stand for themselves.
 *
 * <p>The skeleton is part of the normalisation and of its version: an index holds skeletons.
 */
public final class SquelettePhonetique {
    private static final int FNV_DEPART = 0x811C9DC5;
    private static final int FNV_PREMIER = 0x01000193;

    private SquelettePhonetique() {}

    /**
     * The hash of the skeleton of a normalised form (words with one space between, or glued); 0 when nothing sounds in
     * it. Equal skeletons have equal hashes.
     */
    public static int empreinte(String forme) {
        String son = son(forme);
        if (son.isEmpty()) {
            return 0;
        }
        int empreinte = FNV_DEPART;
        for (int i = 0; i < son.length(); i++) {
            empreinte = (empreinte ^ son.charAt(i)) * FNV_PREMIER;
        }
        empreinte ^= empreinte >>> 15;
        empreinte *= 0x2C1B3C6D;
        empreinte ^= empreinte >>> 12;
        return empreinte == 0 ? 1 : empreinte;
    }

    /** The skeleton itself, readable: one character a sound. */
    static String son(String forme) {
        return new LectureSonore(Orthographe.simplifier(forme)).lire();
    }
}
