package fr.accroche.nirisation.index;

/** The distinct words of one kind that a registry knows, numbered from 1. Immutable, safe to share between threads. */
public interface Lexique {
    /** What stands for no word at all. */
    int ABSENT = 0;

    /** The highest number. */
    int taille();

    /** The number of this normalised form (words with one space between), or {@link #ABSENT} when nobody bears it. */
    int numero(String forme);

    /** The normalised form of a number of 1 to {@link #taille()}. */
    String forme(int numero);

    /** The phonetic skeleton of that form, as a hash: equal skeletons have equal hashes. */
    int squelette(int numero);
}
