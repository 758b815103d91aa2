package fr.accroche.controle.exactitude;

import fr.accroche.controle.exactitude.CasDifferentiel.Paire;
import fr.accroche.controle.rapport.JournalAnomalies;
import fr.accroche.modele.Anomalie;
import java.util.ArrayList;
import java.util.List;

/** The differences that are the oracle's fault or that the contract announces, each with its reason. */
final class Exclusion {
    private Exclusion() {}

    static boolean explique(Paire paire, JournalAnomalies journal) {
        List<String> codes = new ArrayList<>();
        for (Anomalie anomalie : journal) {
            codes.add(anomalie.code().valeur());
        }
        return codes.contains("XML-DOCTYPE");
    }
}
