package fr.accroche.bancs.index;

import fr.accroche.nirisation.index.Candidats;
import fr.accroche.nirisation.index.Fiche;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.nirisation.index.fichier.IndexFichier;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One index, one process: opens it, looks holders drawn from it up by every key, and prints one Markdown row each. */
final class MesureIndex {
    private static final double NANOS = 1e9;
    private static final double OCTETS_PAR_MO = 1 << 20;
    private static final long GRAINE = 20_261_124L;

    private final IndexFichier index;
    private final int[] ordinaux;

    private MesureIndex(IndexFichier index, int[] ordinaux) {
        this.index = index;
        this.ordinaux = ordinaux;
    }

    /** Arguments: index, file of its key, holders a round, rounds (1 for a cold index), threads. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path dossier = Path.of(arguments[0]);
        CleIndex cle = new CleIndex(Base64.getDecoder()
                .decode(Files.readString(Path.of(arguments[1]), StandardCharsets.US_ASCII)
                        .strip()));
        int titulaires = Integer.parseInt(arguments[2]);
        int tours = Integer.parseInt(arguments[3]);
        int fils = Integer.parseInt(arguments[4]);

        long avant = System.nanoTime();
        IndexFichier index = IndexFichier.ouvrirSansRelire(dossier, Optional.of(cle));
        ligne("ouverture sans relire, ms", (System.nanoTime() - avant) / NANOS * 1000);
        int[] ordinaux = new SplittableRandom(GRAINE)
                .ints(titulaires, 0, index.taille())
                .sorted()
                .toArray();
        MesureIndex mesure = new MesureIndex(index, ordinaux);
        for (Recherche recherche : Recherche.values()) {
            double meilleur = 0;
            for (int tour = 0; tour < tours; tour++) {
                meilleur = Math.max(meilleur, mesure.parSeconde(recherche, fils));
            }
            ligne(recherche + ", titulaires/s, " + fils + " fil(s)", meilleur);
        }
        if (tours > 1) {
            avant = System.nanoTime();
            IndexFichier.ouvrir(dossier, Optional.of(cle));
            ligne("ouverture en relisant tout, ms", (System.nanoTime() - avant) / NANOS * 1000);
        }
        System.gc();
        ligne(
                "tas après, Mo",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / OCTETS_PAR_MO);
    }

    private static void ligne(String quoi, double valeur) {
        System.out.printf(Locale.ROOT, "| %s | %.1f |%n", quoi, valeur);
    }

    private double parSeconde(Recherche recherche, int fils) throws InterruptedException, ExecutionException {
        ExecutorService travailleurs = Executors.newFixedThreadPool(fils);
        try {
            long avant = System.nanoTime();
            List<Future<Long>> parts = new ArrayList<>();
            for (int fil = 0; fil < fils; fil++) {
                int debut = (int) ((long) ordinaux.length * fil / fils);
                int fin = (int) ((long) ordinaux.length * (fil + 1) / fils);
                Callable<Long> part = () -> chercher(recherche, debut, fin);
                parts.add(travailleurs.submit(part));
            }
            long candidats = 0;
            for (Future<Long> part : parts) {
                candidats += part.get();
            }
            double duree = (System.nanoTime() - avant) / NANOS;
            if (candidats < 0) {
                throw new IllegalStateException("Expected candidates, found a negative number of them");
            }
            return ordinaux.length / duree;
        } finally {
            travailleurs.shutdownNow();
        }
    }

    /** Looks up some holders, in the order of the registry, and reads every candidate. */
    private long chercher(Recherche recherche, int debut, int fin) {
        Fiche titulaire = new Fiche();
        Fiche candidat = new Fiche();
        Candidats candidats = new Candidats();
        long lus = 0;
        for (int i = debut; i < fin; i++) {
            index.lire(ordinaux[i], titulaire);
            recherche.lancer(index, titulaire, candidats);
            candidats.reduire();
            for (int rang = 0; rang < candidats.taille(); rang++) {
                index.lire(candidats.ordinal(rang), candidat);
                lus += candidat.sexe;
            }
            candidats.vider();
        }
        return lus;
    }
}
