package fr.accroche.construction.tableur;

import fr.accroche.construction.TableurRefuseException;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, one after the other. For one thread. */
public interface LignesReader extends Closeable {
    /**
     * The next row that holds something, or null at the end.
     *
     * @throws TableurRefuseException when the file is no spreadsheet, or a hostile one
     * @throws IOException when reading fails
     */
    @Nullable
    Ligne suivante() throws IOException, TableurRefuseException;

    /** The merged cells of the sheet, known once the last row was read; the first thousand. */
    List<PlageFusionnee> fusions();
}
