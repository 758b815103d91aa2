package fr.accroche.bancs.evaluation;

import fr.accroche.bancs.evaluation.Concurrent.Reponse;
import fr.accroche.nirisation.DemandeNirisation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks a concurrent about all holders, by lots, with as many threads as told. */
final class Course {
    /** Passages of a large file: long enough to be sorted with profit. */
    private static final int LOT = 20_000;

    private final int fils;

    Course(int fils) {
        this.fils = fils;
    }

    /** @param tours how many times; the answers and the time are those of the last one */
    Bilan courir(Concurrent concurrent, List<Cas> cas, int tours) throws InterruptedException {
        for (int tour = 1; tour < tours; tour++) {
            reponses(concurrent, cas);
        }
        return courir(concurrent, cas);
    }

    Bilan courir(Concurrent concurrent, List<Cas> cas) throws InterruptedException {
        long debut = System.nanoTime();
        List<Reponse> reponses = reponses(concurrent, cas);
        double secondes = (System.nanoTime() - debut) / 1e9;
        return Bilan.de(concurrent.nom(), cas, reponses, secondes, concurrent.estPartageable() ? fils : 1);
    }

    List<Reponse> reponses(Concurrent concurrent, List<Cas> cas) throws InterruptedException {
        ExecutorService ouvriers = Executors.newFixedThreadPool(concurrent.estPartageable() ? fils : 1);
        try {
            List<Future<List<Reponse>>> lots = new ArrayList<>();
            for (int debut = 0; debut < cas.size(); debut += LOT) {
                List<DemandeNirisation> lot = cas.subList(debut, Math.min(cas.size(), debut + LOT)).stream()
                        .map(Cas::demande)
                        .toList();
                lots.add(ouvriers.submit(() -> concurrent.repondre(lot)));
            }
            List<Reponse> reponses = new ArrayList<>(cas.size());
            for (Future<List<Reponse>> lot : lots) {
                reponses.addAll(lot.get());
            }
            return reponses;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Expected answers of " + concurrent.nom() + ", found a failure", e);
        } finally {
            ouvriers.shutdownNow();
        }
    }
}
