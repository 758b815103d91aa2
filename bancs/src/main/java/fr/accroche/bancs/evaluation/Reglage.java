package fr.accroche.bancs.evaluation;

import fr.accroche.bancs.evaluation.Concurrent.Reponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What a peer that only scores has to reach to be believed. Chosen on holders drawn apart: the pair of thresholds with the
 * best F1 (harmonic mean of precision and recall), which is how such tools are tuned.
 */
record Reglage(double seuil, double avance) {
    private static final int SEUILS = 60;
    private static final double[] PARTS_D_AVANCE = {0, 0.001, 0.01, 0.03, 0.1};

    Reponse appliquer(Reponse reponse) {
        return reponse.score() >= seuil && reponse.avance() >= avance ? reponse : Reponse.REFUS;
    }

    static Reglage meilleur(List<Reponse> reponses, List<Cas> cas) {
        Reglage meilleur = new Reglage(0, 0);
        double record = -1;
        for (Reglage essai : essais(reponses)) {
            Comptes comptes = new Comptes();
            for (int rang = 0; rang < cas.size(); rang++) {
                comptes.compter(
                        cas.get(rang), essai.appliquer(reponses.get(rang)).nir());
            }
            if (comptes.f1() > record) {
                record = comptes.f1();
                meilleur = essai;
            }
        }
        return meilleur;
    }

    /** Thresholds at the quantiles of the scores seen. */
    static List<Reglage> essais(List<Reponse> reponses) {
        double[] scores = reponses.stream()
                .mapToDouble(Reponse::score)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        TreeSet<Double> seuils = new TreeSet<>();
        for (int rang = 0; rang < SEUILS && scores.length > 0; rang++) {
            seuils.add(scores[(int) ((long) rang * (scores.length - 1) / (SEUILS - 1))]);
        }
        List<Reglage> essais = new ArrayList<>();
        double grand = scores.length == 0 ? 0 : scores[scores.length - 1];
        for (double part : PARTS_D_AVANCE) {
            seuils.forEach(seuil -> essais.add(new Reglage(seuil, part * grand)));
        }
        return essais;
    }
}
