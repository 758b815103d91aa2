package fr.accroche.nirisation.index;

/**
 * What one holder can share with a candidate of the same day: numbers and skeletons, none of them 0.
 *
 * @param noms numbers of names, birth and usage, and of each form under which the holder may be known
 * @param squelettesNoms phonetic skeletons of the same
 * @param prenoms numbers of first names, of any rank
 * @param squelettesPrenoms phonetic skeletons of the same
 * @param lieux numbers of every code that meant the holder's place at some time
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shared: arrays spare the boxing in the scan
public record Empreintes(int[] noms, int[] squelettesNoms, int[] prenoms, int[] squelettesPrenoms, int[] lieux) {}
