package fr.accroche.nirisation.index.construction;

import java.io.IOException;

/**
 * A person between reading and sorting: its place in the order, its NIR, its line, and its words by their provisional
 * numbers. A cursor, filled again and again. For one thread.
 */
final class Rangee {
    /** Numbers of a row in a temporary file. */
    static final int LONGS = 7;

    /** Rank of the date of birth (17 bits), sex (1 bit), hash of the first first name (24 bits). */
    long ordre;

    long nir;
    long ligne;
    int nomNaissance;
    int nomUsage;
    int prenom1;
    int prenom2;
    int prenom3;
    int lieu;
    /** {@code annee * 10000 + mois * 100 + jour}, 0 for none. */
    int deces;

    void lire(LongsReader entree) throws IOException {
        ordre = entree.lire();
        nir = entree.lire();
        ligne = entree.lire();
        long noms = entree.lire();
        nomNaissance = (int) (noms >>> 32);
        nomUsage = (int) noms;
        long prenoms = entree.lire();
        prenom1 = (int) (prenoms >>> 32);
        prenom2 = (int) prenoms;
        long reste = entree.lire();
        prenom3 = (int) (reste >>> 32);
        lieu = (int) reste;
        deces = (int) entree.lire();
    }
}
