package fr.accroche.bancs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;

/**
 * One peer, one file, one process. Prints one row: the peer, medians of the wall time and of the reading thread's own CPU
 * time in seconds, the faults told, and how many of the lines in {@code F.lignes} were told.
 */
final class Mesure {
    private static final double NANOS = 1e9;

    private Mesure() {}

    /** Arguments: peer, file, rounds (the first third only warms up; 1 for a cold process). */
    public static void main(String[] arguments) throws IOException, SAXException, XMLStreamException {
        Pair pair = Pair.valueOf(arguments[0]);
        Path fichier = Path.of(arguments[1]);
        int tours = Integer.parseInt(arguments[2]);
        Pair.Lecture lecture = pair.preparer();
        ThreadMXBean fils = ManagementFactory.getThreadMXBean();
        double[] murs = new double[tours];
        double[] processeurs = new double[tours];
        Set<Integer> lignes = new HashSet<>();
        long fautes = 0;
        for (int tour = 0; tour < tours; tour++) {
            lignes.clear();
            long mur = System.nanoTime();
            long processeur = fils.getCurrentThreadCpuTime();
            fautes = Pair.lire(lecture, fichier, lignes);
            murs[tour] = (System.nanoTime() - mur) / NANOS;
            processeurs[tour] = (fils.getCurrentThreadCpuTime() - processeur) / NANOS;
        }
        System.out.printf(
                Locale.ROOT,
                "%-22s %8.3f %8.3f %9d  %s%n",
                pair,
                mediane(murs),
                mediane(processeurs),
                fautes,
                exactes(Path.of(fichier + ".lignes"), lignes));
    }

    private static double mediane(double[] temps) {
        double[] tries = Arrays.copyOfRange(temps, temps.length / 3, temps.length);
        Arrays.sort(tries);
        return tries[tries.length / 2];
    }

    private static String exactes(Path attendues, Set<Integer> dites) throws IOException {
        if (!Files.exists(attendues)) {
            return "-";
        }
        List<String> lignes = Files.readAllLines(attendues);
        long vues =
                lignes.stream().filter(l -> dites.contains(Integer.valueOf(l))).count();
        return vues + "/" + lignes.size();
    }
}
