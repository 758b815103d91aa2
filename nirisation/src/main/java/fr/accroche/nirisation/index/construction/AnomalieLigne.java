package fr.accroche.nirisation.index.construction;

/**
 * What is wrong with a line of the registry.
 *
 * @param ligne its number in the file, from 1, the header being the first
 * @param rejetee true when its person is not in the index; false when it is there all the same
 * @param motif why, in French, without any value read
 */
public record AnomalieLigne(long ligne, boolean rejetee, String motif) {}
