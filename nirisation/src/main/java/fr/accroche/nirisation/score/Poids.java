package fr.accroche.nirisation.score;

import java.util.Map;

/**
 * The shares {@code m} of the levels among pairs of one person, and the thresholds of the decision. Immutable, safe to
 * share between threads.
 */
public final class Poids {
    private final String version;
    private final double seuil;
    private final double seuilParfait;
    private final double avance;
    private final Map<String, Double> parts;
    private final double[] bits = new double[Niveau.values().length];

    /**
     * @param parts share of each level that has one, by its key
     * @throws IllegalArgumentException when a share is missing, unknown, or not above 0 and at most 1
     */
    Poids(String version, double seuil, double seuilParfait, double avance, Map<String, Double> parts) {
        this.version = version;
        this.seuil = seuil;
        this.seuilParfait = seuilParfait;
        this.avance = avance;
        this.parts = Map.copyOf(parts);
        int lues = 0;
        for (Niveau niveau : Niveau.values()) {
            if (niveau.aUnePart()) {
                bits[niveau.ordinal()] = Rarete.log2(part(niveau));
                lues++;
            }
        }
        if (lues != parts.size()) {
            throw new IllegalArgumentException("Expected " + lues + " shares, found " + parts.size());
        }
    }

    private double part(Niveau niveau) {
        Double part = parts.get(niveau.cle());
        if (part == null || !(part > 0 && part <= 1)) {
            throw new IllegalArgumentException(
                    "Expected for " + niveau.cle() + " a share above 0 and at most 1, found " + part);
        }
        return part;
    }

    /** Names this set of weights in audits. */
    public String version() {
        return version;
    }

    /** What a candidate has to reach, in bits. */
    public double seuil() {
        return seuil;
    }

    /** The same for a candidate on whom the whole declaration agrees, one slip at most: see {@link Palier#COMPLET}. */
    public double seuilParfait() {
        return seuilParfait;
    }

    /** What it has to be ahead of the next one, in bits. */
    public double avance() {
        return avance;
    }

    /** The same weights with other thresholds, to draw the curve of their choice: all of them move by the same number of bits. */
    public Poids avec(double autreSeuil, double autreAvance) {
        return new Poids(version, autreSeuil, seuilParfait + autreSeuil - seuil, autreAvance, parts);
    }

    double bits(Niveau niveau) {
        return bits[niveau.ordinal()];
    }
}
