package fr.accroche.construction.tableur;

/** What a spreadsheet may be. Beyond, it is refused with a sentence that says so, in bounded time and memory. */
public final class LimitesTableur {
    /** Bytes of the file. */
    public static final long OCTETS = 52_428_800;
    /** Bytes of all parts of an XLSX once inflated. */
    public static final long OCTETS_DEPLIES = 3L << 30;
    /** Inflated bytes below which the ratio is not judged. */
    static final long OCTETS_SANS_RAPPORT = 32L << 20;
    /** Inflated bytes for one byte of the file; DEFLATE cannot do more than 1 032, real sheets stay below 100. */
    static final long RAPPORT = 400;
    /** Parts of an XLSX. */
    static final int PARTIES = 2_000;
    /** Bytes of all shared texts of an XLSX, in UTF-8. */
    static final int TEXTES_PARTAGES_OCTETS = 96 << 20;
    /** Characters of one cell; a spreadsheet holds at most 32 767. */
    static final int CELLULE = 32_767;
    /** Columns that are looked at. */
    public static final int COLONNES = 512;
    /** Last row of a spreadsheet. */
    static final int LIGNES = 1_048_576;
    /** Formats of cells. */
    static final int FORMATS = 65_536;

    private LimitesTableur() {}
}
