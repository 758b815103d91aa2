package fr.accroche.synthese.naissance;

import fr.accroche.synthese.tirage.Hasard;
import fr.accroche.synthese.tirage.Tirage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Births by year, from {@code annees.csv}: thousands of births in France of people whom a registry of today holds, and the
 * share of people born abroad, in some years; in proportion between them. Immutable.
 */
public final class Annees {
    /** The first year of birth. */
    public static final int PREMIERE = 1900;

    /** The last year of birth. */
    public static final int DERNIERE = 2025;

    private static final String TABLE = "annees.csv";

    private final Tirage<Integer> annees;
    private final double[] partEtrangers;

    private Annees(NavigableMap<Integer, double[]> connues) {
        List<Integer> toutes = IntStream.rangeClosed(PREMIERE, DERNIERE).boxed().toList();
        annees = Tirage.pondere(toutes, annee -> entre(connues, annee, 0));
        partEtrangers =
                toutes.stream().mapToDouble(annee -> entre(connues, annee, 1)).toArray();
    }

    /** Reads the table of the class path. */
    public static Annees charger() {
        NavigableMap<Integer, double[]> connues = new TreeMap<>();
        try (InputStream flux = Annees.class.getResourceAsStream(TABLE)) {
            if (flux == null) {
                throw new IllegalStateException("Expected the table " + TABLE + " on the class path, found none");
            }
            new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(ligne -> ligne.split(";"))
                    .forEach(champs -> connues.put(
                            Integer.valueOf(champs[0]),
                            new double[] {Double.parseDouble(champs[1]), Double.parseDouble(champs[2])}));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the table " + TABLE + " of the class path", e);
        }
        return new Annees(connues);
    }

    /** A day of birth. */
    public LocalDate jour(Hasard hasard) {
        return jour(hasard, annees.tirer(hasard));
    }

    /** A day of that year. */
    public LocalDate jour(Hasard hasard, int annee) {
        return LocalDate.ofYearDay(
                annee, hasard.entre(1, LocalDate.of(annee, 1, 1).lengthOfYear()));
    }

    /** The share of people born abroad among those born that year, 0 to 1. */
    public double partEtrangers(int annee) {
        return partEtrangers[annee - PREMIERE];
    }

    private static double entre(NavigableMap<Integer, double[]> connues, int annee, int champ) {
        Map.Entry<Integer, double[]> avant = connues.floorEntry(annee);
        Map.Entry<Integer, double[]> apres = connues.ceilingEntry(annee);
        if (avant == null || apres == null) {
            throw new IllegalStateException(
                    "Expected " + annee + " between two years of " + TABLE + ", found it outside");
        }
        double debut = avant.getValue()[champ];
        int duree = apres.getKey() - avant.getKey();
        return duree == 0 ? debut : debut + (apres.getValue()[champ] - debut) * (annee - avant.getKey()) / duree;
    }
}
