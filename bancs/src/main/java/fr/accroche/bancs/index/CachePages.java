package fr.accroche.bancs.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes an index cold: its pages leave the system's cache, those of other files stay. By {@code dd} (posix_fadvise), which
 * needs no right, and {@code fincore}, which says what is left; both are of every Linux.
 */
final class CachePages {
    private static final Path PROJECTIONS = Path.of("/proc/self/maps");
    private static final int ESSAIS = 100;

    private CachePages() {}

    /**
     * Forgets every page of the folder, which nothing in this process may use any more.
     *
     * @return how many bytes of it are in memory all the same
     */
    static long oublier(Path dossier) throws IOException, InterruptedException {
        attendreSansProjection(dossier);
        long restants = 0;
        for (Path fichier : fichiers(dossier)) {
            lancer("dd", "of=" + fichier, "oflag=nocache", "conv=notrunc,fdatasync", "count=0", "status=none");
            restants +=
                    Long.parseLong(lancer("fincore", "--bytes", "--noheadings", "--output", "RES", fichier.toString())
                            .strip());
        }
        return restants;
    }

    /** The JDK gives a mapping back some time after nothing refers to it any more. */
    private static void attendreSansProjection(Path dossier) throws IOException, InterruptedException {
        String chemin = dossier.toRealPath().toString();
        for (int essai = 0; essai < ESSAIS; essai++) {
            System.gc();
            if (Files.readAllLines(PROJECTIONS).stream().noneMatch(ligne -> ligne.contains(chemin))) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("Expected nothing to map the index any more, found that something does");
    }

    /** Size of a folder of files. */
    static long octets(Path dossier) throws IOException {
        long octets = 0;
        for (Path fichier : fichiers(dossier)) {
            octets += Files.size(fichier);
        }
        return octets;
    }

    private static List<Path> fichiers(Path dossier) throws IOException {
        try (Stream<Path> fichiers = Files.list(dossier)) {
            return fichiers.toList();
        }
    }

    private static String lancer(String... commande) throws IOException, InterruptedException {
        Process processus = new ProcessBuilder(new ArrayList<>(List.of(commande)))
                .redirectErrorStream(true)
                .start();
        String sortie = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (processus.waitFor() != 0) {
            throw new IOException("Expected " + commande[0] + " to succeed, found: " + sortie);
        }
        return sortie;
    }
}
