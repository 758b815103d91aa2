package fr.accroche.nirisation.index.construction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Finds the lines that bear one NIR. The same person twice: the first line is kept. Two persons: none is, since nobody
 * knows whose number it is. Filled by one thread.
 */
final class Doublons {
    private static final int PARTS = 64;
    private static final long MELANGE = 0x9E3779B97F4A7C15L;
    private static final int BITS_HAUT = 19;
    private static final int BITS_BAS = 24;

    private final Repartition repartition;

    Doublons(Brouillons brouillons) throws IOException {
        repartition = new Repartition(brouillons, PARTS);
    }

    /**
     * Every person has to be told. An entry: NIR (45 bits), a hash of the civil data (43 bits: two persons of one NIR are
     * taken for the same once in nine million million), line (40 bits).
     */
    void ajouter(Rangee rangee) throws IOException {
        int part = (int) ((rangee.nir * MELANGE) >>> 58);
        long hache = rangee.empreinte() >>> (Long.SIZE - BITS_HAUT - BITS_BAS);
        repartition.ajouter(part, (rangee.nir << BITS_HAUT) | (hache >>> BITS_BAS));
        repartition.ajouter(part, (rangee.ligne << BITS_BAS) | (hache & ((1 << BITS_BAS) - 1)));
    }

    /** The lines to leave out, ascending; each is told. As many parts are looked at at once as there are workers. */
    long[] chercher(Ouvriers ouvriers, SuiviConstruction suivi) throws IOException {
        repartition.clore();
        List<Future<List<AnomalieLigne>>> parts = new ArrayList<>();
        for (int numero = 0; numero < PARTS; numero++) {
            int part = numero;
            parts.add(ouvriers.confier(() -> chercher(repartition.reprendre(part))));
        }
        List<AnomalieLigne> anomalies = new ArrayList<>();
        for (Future<List<AnomalieLigne>> part : parts) {
            anomalies.addAll(Ouvriers.attendre(part));
        }
        anomalies.sort(Comparator.comparingLong(AnomalieLigne::ligne));
        anomalies.forEach(suivi::anomalie);
        return anomalies.stream().mapToLong(AnomalieLigne::ligne).toArray();
    }

    private static List<AnomalieLigne> chercher(long[] entrees) {
        long[] doubles = nirsEnDouble(entrees);
        if (doubles.length == 0) {
            return List.of();
        }
        Map<Long, List<Porteur>> porteurs = new TreeMap<>();
        for (int i = 0; i < entrees.length; i += 2) {
            long nir = entrees[i] >>> BITS_HAUT;
            if (Arrays.binarySearch(doubles, nir) >= 0) {
                porteurs.computeIfAbsent(nir, nouveau -> new ArrayList<>(2))
                        .add(Porteur.de(entrees[i], entrees[i + 1]));
            }
        }
        List<AnomalieLigne> anomalies = new ArrayList<>();
        porteurs.values().forEach(memes -> departager(memes, anomalies));
        return anomalies;
    }

    private static long[] nirsEnDouble(long[] entrees) {
        long[] nirs = new long[entrees.length / 2];
        for (int i = 0; i < nirs.length; i++) {
            nirs[i] = entrees[2 * i] >>> BITS_HAUT;
        }
        Arrays.sort(nirs);
        LongStream.Builder doubles = LongStream.builder();
        for (int i = 1; i < nirs.length; i++) {
            if (nirs[i] == nirs[i - 1] && (i == 1 || nirs[i] != nirs[i - 2])) {
                doubles.add(nirs[i]);
            }
        }
        return doubles.build().toArray();
    }

    /** In the order of their lines, as they were added. */
    private static void departager(List<Porteur> memes, List<AnomalieLigne> anomalies) {
        Porteur premier = memes.get(0);
        boolean unePersonne = memes.stream().allMatch(porteur -> porteur.hache == premier.hache);
        for (Porteur porteur : memes) {
            if (!unePersonne) {
                Porteur autre = porteur.ligne == premier.ligne ? memes.get(1) : premier;
                anomalies.add(new AnomalieLigne(
                        porteur.ligne,
                        true,
                        "colonne nir : même NIR que la ligne " + autre.ligne
                                + ", pour un autre état civil ; aucune de ces lignes n’est gardée"));
            } else if (porteur.ligne != premier.ligne) {
                anomalies.add(new AnomalieLigne(
                        porteur.ligne,
                        true,
                        "colonne nir : même NIR et même personne qu’à la ligne " + premier.ligne + ", qui est gardée"));
            }
        }
    }

    private record Porteur(long ligne, long hache) {
        static Porteur de(long haut, long bas) {
            return new Porteur(
                    bas >>> BITS_BAS, ((haut & ((1 << BITS_HAUT) - 1)) << BITS_BAS) | (bas & ((1 << BITS_BAS) - 1)));
        }
    }
}
