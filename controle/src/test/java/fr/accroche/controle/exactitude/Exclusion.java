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
        // The JDK's validator takes any root that says xsi:type; the root of a flux is flux.
        boolean racine =
                paire.racineEtrangere() && (codes.contains("XSD-RACINE") || codes.contains("XSD-ESPACE-DE-NOMS"));
        // Refused by contract, whatever it declares.
        return racine || codes.contains("XML-DOCTYPE");
    }
}
