package fr.accroche.bancs.evaluation;

import fr.accroche.bancs.evaluation.Concurrent.Reponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one concurrent answered to all holders.
 *
 * @param concurrent its name
 * @param ensemble all holders
 * @param unAuPlus those who are in the registry with one damage at most
 * @param parSorte by kind of damage or absence
 * @param secondes wall time of the answers
 * @param fils threads that asked
 */
record Bilan(
        String concurrent,
        Comptes ensemble,
        Comptes unAuPlus,
        Map<String, Comptes> parSorte,
        double secondes,
        int fils) {
    static Bilan de(String concurrent, List<Cas> cas, List<Reponse> reponses, double secondes, int fils) {
        Comptes ensemble = new Comptes();
        Comptes unAuPlus = new Comptes();
        Map<String, Comptes> parSorte = new TreeMap<>();
        for (int rang = 0; rang < cas.size(); rang++) {
            Cas chaque = cas.get(rang);
            String trouve = reponses.get(rang).nir();
            ensemble.compter(chaque, trouve);
            parSorte.computeIfAbsent(chaque.sorte(), nom -> new Comptes()).compter(chaque, trouve);
            if (chaque.estPresent() && chaque.nombreAlterations() <= 1) {
                unAuPlus.compter(chaque, trouve);
            }
        }
        return new Bilan(concurrent, ensemble, unAuPlus, parSorte, secondes, fils);
    }

    double parSeconde() {
        return ensemble.titulaires() / secondes;
    }
}
