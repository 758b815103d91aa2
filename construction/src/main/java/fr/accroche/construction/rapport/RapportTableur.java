package fr.accroche.construction.rapport;

import fr.accroche.construction.BilanConstruction;
import fr.accroche.construction.Correspondance;
import fr.accroche.construction.EcouteurConstruction;
import java.io.UncheckedIOException;

/**
 * A report that is written while a spreadsheet is built: {@link #commencer}, each anomaly, {@link #terminer}. Each step
 * may throw {@link UncheckedIOException} when what is written to fails. For one thread.
 */
public interface RapportTableur extends EcouteurConstruction {
    /**
     * What is read.
     *
     * @param fichier base name of the file
     * @param description what kind of spreadsheet it is
     */
    void commencer(String fichier, String description, Correspondance correspondance);

    /** What came of it. */
    void terminer(BilanConstruction bilan);
}
