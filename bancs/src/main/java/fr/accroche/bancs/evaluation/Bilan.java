package fr.accroche.bancs.evaluation;

import fr.accroche.bancs.evaluation.Concurrent.Reponse;
import java.util.ArrayList;
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
 * @param causes of the refusals of undamaged holders who are in the registry, as the procedure tells them first
 * @param erreurs the wrong people, the first {@value #ERREURS_GARDEES} at most
 * @param duree of the answers
 */
record Bilan(
        String concurrent,
        Comptes ensemble,
        Comptes unAuPlus,
        Map<String, Comptes> parSorte,
        Map<String, Integer> causes,
        List<Erreur> erreurs,
        Bilan.Duree duree) {
    private static final int ERREURS_GARDEES = 200;

    /**
     * How long answers took.
     *
     * @param secondes wall time
     * @param processeur seconds of processor, all cores together
     * @param fils threads that asked
     */
    record Duree(double secondes, double processeur, int fils) {}

    /** Somebody else was found. The same holder and person are the same error, whatever the procedure said of it. */
    record Erreur(Cas cas, Reponse reponse) {
        @Override
        public boolean equals(Object autre) {
            return autre instanceof Erreur erreur
                    && erreur.cas.equals(cas)
                    && erreur.reponse.nir().equals(reponse.nir());
        }

        @Override
        public int hashCode() {
            return reponse.nir().hashCode();
        }
    }

    static Bilan de(String concurrent, List<Cas> cas, List<Reponse> reponses, Duree duree) {
        Comptes ensemble = new Comptes();
        Comptes unAuPlus = new Comptes();
        Map<String, Comptes> parSorte = new TreeMap<>();
        Map<String, Integer> causes = new TreeMap<>();
        List<Erreur> erreurs = new ArrayList<>();
        for (int rang = 0; rang < cas.size(); rang++) {
            Cas chaque = cas.get(rang);
            String trouve = reponses.get(rang).nir();
            ensemble.compter(chaque, trouve);
            parSorte.computeIfAbsent(chaque.sorte(), nom -> new Comptes()).compter(chaque, trouve);
            if (chaque.estPresent() && chaque.alteration().isEmpty() && trouve.isEmpty()) {
                causes.merge(cause(reponses.get(rang).explication()), 1, Integer::sum);
            }
            if (chaque.estFaux(trouve) && erreurs.size() < ERREURS_GARDEES) {
                erreurs.add(new Erreur(chaque, reponses.get(rang)));
            }
            if (chaque.estPresent() && chaque.nombreAlterations() <= 1) {
                unAuPlus.compter(chaque, trouve);
            }
        }
        return new Bilan(concurrent, ensemble, unAuPlus, parSorte, causes, erreurs, duree);
    }

    /** What stands before the first « ; », without figures. */
    private static String cause(String explication) {
        return explication.split(" ; ", 2)[0];
    }

    /** The counts of one kind, none when there was no such holder. */
    Comptes sorte(String sorte) {
        return parSorte.getOrDefault(sorte, new Comptes());
    }

    double parSeconde() {
        return ensemble.titulaires() / duree.secondes();
    }

    double parSecondeDeProcesseur() {
        return ensemble.titulaires() / duree.processeur();
    }
}
