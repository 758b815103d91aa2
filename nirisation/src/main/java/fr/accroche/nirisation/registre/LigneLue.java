package fr.accroche.nirisation.registre;

import fr.accroche.nirisation.Identite;

/** What one line of a registry CSV is. */
public sealed interface LigneLue {
    /** Number of the line in the file, from 1, the header being the first. */
    long ligne();

    /** A person. */
    record Personne(long ligne, Identite identite) implements LigneLue {}

    /**
     * Nobody.
     *
     * @param motif why, in French, without any value read
     */
    record Rejet(long ligne, String motif) implements LigneLue {}
}
