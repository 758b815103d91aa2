package fr.accroche.nirisation.index;

/**
 * 128 bits a person, by which the persons of a day are passed in review without opening their record: what each name and
 * first name sounds like, on {@value #BITS_MOT} bits, and the place. Two words of one skeleton have one key; a word in
 * which nothing sounds has the key of its number. Different skeletons share a key once in two million: a review may then
 * keep somebody for nothing, which costs a comparison.
 *
 * <p>First half, from the lowest bit: key of the birth name, key of the usage name, place (17 bits), then 1 when a name
 * is of the kind « Martin dit Lafleur », whose parts do not fit here. Second half: keys of the three first names.
 */
public final class Signature {
    static final int BITS_MOT = 21;
    static final int BITS_LIEU = 17;

    /** The highest number of a place that a signature can hold. */
    public static final int LIEU_MAXIMAL = (1 << BITS_LIEU) - 1;

    private static final int MASQUE_MOT = (1 << BITS_MOT) - 1;
    private static final int MELANGE = 0x9E3779B1;
    private static final int SURNOM = 2 * BITS_MOT + BITS_LIEU;

    private Signature() {}

    /**
     * The key of a word: 0 for no word at all, never 0 otherwise.
     *
     * @param numero its number, {@link Lexique#ABSENT} for none
     * @param squelette its skeleton, 0 when nothing sounds in it
     */
    public static int cle(int numero, int squelette) {
        if (numero == Lexique.ABSENT && squelette == 0) {
            return 0;
        }
        int melange = (squelette == 0 ? ~numero : squelette) * MELANGE;
        int cle = (melange ^ (melange >>> BITS_MOT)) & MASQUE_MOT;
        return cle == 0 ? MASQUE_MOT : cle;
    }

    /** The first half, from the keys of the two names. */
    public static long noms(int cleNaissance, int cleUsage, int lieu, boolean surnom) {
        return cleNaissance
                | ((long) cleUsage << BITS_MOT)
                | ((long) lieu << (2 * BITS_MOT))
                | (surnom ? 1L << SURNOM : 0);
    }

    /** The second half, from the keys of the three first names. */
    public static long prenoms(int cle1, int cle2, int cle3) {
        return cle1 | ((long) cle2 << BITS_MOT) | ((long) cle3 << (2 * BITS_MOT));
    }

    static int cleNaissance(long noms) {
        return (int) noms & MASQUE_MOT;
    }

    static int cleUsage(long noms) {
        return (int) (noms >>> BITS_MOT) & MASQUE_MOT;
    }

    static int lieu(long noms) {
        return (int) (noms >>> (2 * BITS_MOT)) & LIEU_MAXIMAL;
    }

    static boolean surnom(long noms) {
        return ((noms >>> SURNOM) & 1) != 0;
    }

    static int clePrenom(long prenoms, int rang) {
        return (int) (prenoms >>> (rang * BITS_MOT)) & MASQUE_MOT;
    }
}
