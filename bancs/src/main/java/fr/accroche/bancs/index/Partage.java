package fr.accroche.bancs.index;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does many things with several threads, each a run of them, and says how many were done a second. */
final class Partage {
    /** Passages of a large file: long enough to be sorted with profit. */
    private static final int LOT = 20_000;

    private static final double NANOS = 1e9;

    private final int fils;

    Partage(int fils) {
        this.fils = fils;
    }

    /** Does the things from one rank to another, the last excluded. */
    @FunctionalInterface
    interface Tache {
        void faire(int debut, int fin);
    }

    double parSeconde(int nombre, Tache tache) throws InterruptedException {
        ExecutorService ouvriers = Executors.newFixedThreadPool(fils);
        try {
            long avant = System.nanoTime();
            List<Callable<Void>> lots = new ArrayList<>();
            for (int debut = 0; debut < nombre; debut += LOT) {
                int premier = debut;
                lots.add(() -> {
                    tache.faire(premier, Math.min(nombre, premier + LOT));
                    return null;
                });
            }
            for (Future<Void> lot : ouvriers.invokeAll(lots)) {
                lot.get();
            }
            return nombre / ((System.nanoTime() - avant) / NANOS);
        } catch (ExecutionException echec) {
            throw new IllegalStateException("Expected a batch to be done, found a failure", echec);
        } finally {
            ouvriers.shutdownNow();
        }
    }
}
