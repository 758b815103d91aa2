package fr.accroche.construction.tableur;

import fr.accroche.construction.TableurRefuseException;
import java.io.IOException;
import java.util.List;

/** A spreadsheet that was recognised. Safe to share between threads when its source is. */
public sealed interface Classeur permits ClasseurXlsx, ClasseurCsv {
    /** The names of its sheets; one empty name for a CSV file. */
    List<String> feuilles();

    /** What its day numbers count from. */
    CalendrierTableur calendrier();

    /** What it is, for people: {@code Classeur XLSX}, {@code CSV, séparateur « ; », UTF-8}. */
    String description();

    /**
     * Begins to read a sheet.
     *
     * @throws IllegalArgumentException when there is no such sheet
     * @throws TableurRefuseException when the file is no spreadsheet, or a hostile one
     */
    LignesReader lire(String feuille) throws IOException, TableurRefuseException;
}
