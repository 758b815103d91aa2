package fr.accroche.bancs.evaluation;

import com.sun.management.OperatingSystemMXBean;
import fr.accroche.bancs.evaluation.Concurrent.Reponse;
import fr.accroche.modele.Nir;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.score.BalayageSeuils;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Asks a concurrent about all holders, by lots, with as many threads as told. */
final class Course {
    /** Passages of a large file: long enough to be sorted with profit. */
    private static final int LOT = 20_000;

    private static final double NANOS = 1e9;

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
        long processeur = processeur();
        List<Reponse> reponses = reponses(concurrent, cas);
        Bilan.Duree duree = new Bilan.Duree(
                (System.nanoTime() - debut) / NANOS,
                (processeur() - processeur) / NANOS,
                concurrent.estPartageable() ? fils : 1);
        return Bilan.de(concurrent.nom(), cas, reponses, duree);
    }

    /** The counts of each of the thresholds that {@code balayage} tries. */
    List<Comptes> balayer(BalayageSeuils balayage, int reglages, List<Cas> cas) throws InterruptedException {
        List<List<Optional<Nir>>> nommes = parLots(fils, cas, balayage::nommer, "the sweep of the thresholds");
        return IntStream.range(0, reglages)
                .mapToObj(reglage -> {
                    Comptes comptes = new Comptes();
                    for (int rang = 0; rang < cas.size(); rang++) {
                        comptes.compter(
                                cas.get(rang),
                                nommes.get(rang).get(reglage).map(Nir::valeur).orElse(""));
                    }
                    return comptes;
                })
                .toList();
    }

    List<Reponse> reponses(Concurrent concurrent, List<Cas> cas) throws InterruptedException {
        return parLots(concurrent.estPartageable() ? fils : 1, cas, concurrent::repondre, concurrent.nom());
    }

    /** Of all threads of this process, the collector's included; unlike wall time, it tells the same on a loaded machine. */
    private static long processeur() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static <T> List<T> parLots(
            int fils, List<Cas> cas, Function<List<DemandeNirisation>, List<T>> question, String nom)
            throws InterruptedException {
        ExecutorService ouvriers = Executors.newFixedThreadPool(fils);
        try {
            List<Future<List<T>>> lots = new ArrayList<>();
            for (int debut = 0; debut < cas.size(); debut += LOT) {
                List<DemandeNirisation> lot = cas.subList(debut, Math.min(cas.size(), debut + LOT)).stream()
                        .map(Cas::demande)
                        .toList();
                lots.add(ouvriers.submit(() -> question.apply(lot)));
            }
            List<T> reponses = new ArrayList<>(cas.size());
            for (Future<List<T>> lot : lots) {
                reponses.addAll(lot.get());
            }
            return reponses;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Expected answers of " + nom + ", found a failure", e);
        } finally {
            ouvriers.shutdownNow();
        }
    }
}
