package fr.accroche.controle.exactitude;

import fr.accroche.controle.exactitude.CasDifferentiel.Paire;
import java.util.List;

/** The differences that are the oracle's fault or that the contract announces, each with its reason. */
final class Exclusion {
    private Exclusion() {}

    static boolean explique(Paire paire, List<String> codes) {
        // The JDK's validator takes any root that says xsi:type; the root of a flux is flux.
        boolean racine =
                paire.racineEtrangere() && (codes.contains("XSD-RACINE") || codes.contains("XSD-ESPACE-DE-NOMS"));
        // Refused by contract, whatever it declares.
        return racine || codes.contains("XML-DOCTYPE");
    }
}
