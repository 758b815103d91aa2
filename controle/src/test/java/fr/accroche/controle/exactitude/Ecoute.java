package fr.accroche.controle.exactitude;

import fr.accroche.controle.EcouteurControle;
import fr.accroche.modele.Anomalie;
import java.util.ArrayList;
import java.util.List;

/** Keeps the anomalies of one small document in memory. */
public final class Ecoute implements EcouteurControle {
    private final List<Anomalie> anomalies = new ArrayList<>();

    @Override
    public void anomalie(Anomalie anomalie) {
        anomalies.add(anomalie);
    }

    public List<Anomalie> anomalies() {
        return List.copyOf(anomalies);
    }

    public List<String> codes() {
        return anomalies.stream().map(anomalie -> anomalie.code().valeur()).toList();
    }
}
