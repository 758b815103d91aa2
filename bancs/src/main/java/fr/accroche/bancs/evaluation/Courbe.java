package fr.accroche.bancs.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Precision against refusals, over the thresholds, as CSV and as a picture. */
final class Courbe {
    private static final String ENTETE =
            "facteur,concurrent,seuil,avance,titulaires,presents,acceptes,faux,precision,rappel,part_refusee\n";

    private Courbe() {}

    /**
     * One choice of thresholds.
     *
     * @param serie the points of one series are joined by a line
     */
    record Point(double facteur, String serie, double seuil, double avance, Comptes comptes) {}

    static String csv(List<Point> points) {
        return ENTETE + points.stream().map(Courbe::ligne).collect(Collectors.joining());
    }

    private static String ligne(Point point) {
        Comptes comptes = point.comptes();
        return String.format(
                Locale.ROOT,
                "%.1f,%s,%.4f,%.4f,%d,%d,%d,%d,%.7f,%.5f,%.5f%n",
                point.facteur(),
                point.serie(),
                point.seuil(),
                point.avance(),
                comptes.titulaires(),
                comptes.presents(),
                comptes.acceptes(),
                comptes.faux(),
                comptes.precision(),
                comptes.rappel(),
                comptes.partRefusee());
    }
}
