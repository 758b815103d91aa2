package fr.accroche.construction.tableur;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a spreadsheet, which can be read again: it is gone through several times and never kept in memory. */
@FunctionalInterface
public interface Source {
    /** The bytes from the first; closed by who asked for them. */
    InputStream ouvrir() throws IOException;
}
