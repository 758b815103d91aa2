package fr.accroche.nirisation.index.fichier;

/** How a section of keys divides its entries, for its reader and its writer. Stateless. */
public final class TableCles {
    /** Entries a bucket, on average: one line of cache or two. */
    public static final int PAR_SEAU = 12;

    private TableCles() {}

    /** Buckets of a group of so many entries. */
    public static int seaux(int entrees) {
        return (int) (((long) entrees + PAR_SEAU - 1) / PAR_SEAU);
    }

    /** The bucket of this hash among {@code nombre}, all of them equally likely. */
    public static int seau(long hache, int nombre) {
        return (int) (((hache >>> 32) * nombre) >>> 32);
    }

    /** An entry: low half of the hash, then the ordinal. */
    public static long entree(long hache, int ordinal) {
        return (hache << 32) | (ordinal & 0xFFFF_FFFFL);
    }
}
