package fr.accroche.controle.rapport;

import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.reserve.SuiteAnomalies;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import java.io.Closeable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Sets the anomalies of one control aside, in order, for a report whose head is only known at the end: any number of
 * them, in little memory ({@link SuiteAnomalies}). Once all is told it may be gone through several times, one after the
 * other. For one thread.
 */
public final class JournalAnomalies implements EcouteurControle, Iterable<Anomalie>, Closeable {
    /** How many places of each cause a summary shows. */
    static final int PREMIERES_PLACES = 3;

    private final SuiteAnomalies anomalies;
    private final Map<CodeAnomalie, List<Anomalie>> premieres = new HashMap<>();

    /** With the system's temporary folder, used only when the anomalies are more than a block of memory. */
    public JournalAnomalies() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param dossier where a temporary file may be made, when the anomalies are more than a block of memory */
    public JournalAnomalies(Path dossier) {
        anomalies = new SuiteAnomalies(dossier);
    }

    /** @throws UncheckedIOException when the temporary space fails, as a full disk does */
    @Override
    public void anomalie(Anomalie anomalie) {
        anomalies.ajouter(anomalie);
        List<Anomalie> places = premieres.computeIfAbsent(anomalie.code(), code -> new ArrayList<>());
        if (places.size() < PREMIERES_PLACES) {
            places.add(anomalie);
        }
    }

    /** How many anomalies were set aside, of any severity. */
    public long nombre() {
        return anomalies.nombre();
    }

    /** The first anomalies of one cause, three at most, in document order. */
    public List<Anomalie> premieres(CodeAnomalie code) {
        return Collections.unmodifiableList(premieres.getOrDefault(code, List.of()));
    }

    @Override
    public boolean attendLesPassages() {
        return false;
    }

    /** From the first; each step may throw {@link UncheckedIOException} when the temporary space fails. */
    @Override
    public Iterator<Anomalie> iterator() {
        return anomalies.iterator();
    }

    /** Gives the temporary space back; the anomalies are gone. */
    @Override
    public void close() {
        anomalies.close();
    }
}
