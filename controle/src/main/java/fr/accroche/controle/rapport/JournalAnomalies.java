package fr.accroche.controle.rapport;

import fr.accroche.controle.EcouteurControle;
import fr.accroche.modele.Anomalie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** Keeps the anomalies of one control, in order, for a report whose head is only known at the end. For one thread. */
public final class JournalAnomalies implements EcouteurControle, Iterable<Anomalie> {
    private final List<Anomalie> anomalies = new ArrayList<>();

    @Override
    public void anomalie(Anomalie anomalie) {
        anomalies.add(anomalie);
    }

    @Override
    public boolean attendLesPassages() {
        return false;
    }

    @Override
    public Iterator<Anomalie> iterator() {
        return Collections.unmodifiableList(anomalies).iterator();
    }
}
