package fr.accroche.synthese.tirage;

import java.util.List;
import java.util.UUID;

/**
 * A seeded generator whose sequence is ours, so the same on every JDK: SplitMix64 (Steele, Lea, Flood, « Fast splittable
 * pseudorandom number generators », OOPSLA 2014). Fit for synthetic data, never for secrets. Not safe to share between
 * threads.
 */
public final class Hasard {
    private static final long PAS = 0x9E3779B97F4A7C15L;
    private static final double UNITE = 0x1.0p-53;

    private long etat;

    public Hasard(long graine) {
        this.etat = graine;
    }

    /** Another generator, whose sequence depends on this seed and on {@code usage} alone. */
    public static Hasard derive(long graine, String usage) {
        return new Hasard(new Hasard(graine ^ ((long) usage.hashCode() << 32)).suivant());
    }

    /** Any of the 2⁶⁴ values. */
    public long suivant() {
        etat += PAS;
        long z = etat;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 to {@code borne − 1}. */
    public int entier(int borne) {
        return (int) entier((long) borne);
    }

    /** From 0 to {@code borne − 1}. */
    public long entier(long borne) {
        return (long) (reel() * borne);
    }

    /** From {@code min} to {@code max}, both included. */
    public int entre(int min, int max) {
        return min + entier(max - min + 1);
    }

    /** From 0 to 1, 1 excluded. */
    public double reel() {
        return (suivant() >>> 11) * UNITE;
    }

    /** True with that probability. */
    public boolean chance(double probabilite) {
        return reel() < probabilite;
    }

    /** Any of them, evenly. */
    public <T> T parmi(List<T> choix) {
        return choix.get(entier(choix.size()));
    }

    /** A rank from 0 to {@code taille − 1}, the first ones the most often: log-uniform, near Zipf's law of exponent 1. */
    public int rangZipf(int taille) {
        return Math.min(taille - 1, (int) Math.exp(reel() * Math.log(taille + 1.0)) - 1);
    }

    /** A UUID in the form of version 4. */
    public UUID uuid() {
        return new UUID((suivant() & ~0xF000L) | 0x4000L, (suivant() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
