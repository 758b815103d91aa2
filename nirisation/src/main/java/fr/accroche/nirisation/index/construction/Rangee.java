package fr.accroche.nirisation.index.construction;

import fr.accroche.nirisation.index.EtatCivil;
import fr.accroche.nirisation.index.fichier.FormatPersonne;
import fr.accroche.nirisation.index.fichier.Haches;
import java.io.IOException;

/**
 * A person between reading and sorting: its place in the order, its NIR, its line, and its words by their provisional
 * numbers. Filled once by who looks at its line, and again and again, as a cursor, by who merges. For one thread.
 */
final class Rangee {
    /** Numbers of a row in a temporary file. */
    static final int LONGS = 7;

    private static final int DECALAGE_NAISSANCE = 25;

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

    /** {@code annee * 10000 + mois * 100 + jour}. */
    int naissance() {
        return FormatPersonne.date((int) (ordre >>> DECALAGE_NAISSANCE));
    }

    /** {@link EtatCivil#HOMME} or {@link EtatCivil#FEMME}. */
    int sexe() {
        return EtatCivil.HOMME + (int) ((ordre >>> (DECALAGE_NAISSANCE - 1)) & 1);
    }

    /** A hash of 64 bits of everything but NIR and line: equal civil data have the same within one construction. */
    long empreinte() {
        long noms = Haches.paire(nomNaissance, nomUsage);
        long prenoms = Haches.melanger(noms ^ Haches.paire(prenom1, prenom2));
        long lieu = Haches.melanger(prenoms ^ Haches.paire(prenom3, this.lieu));
        return Haches.melanger(Haches.melanger(lieu ^ ordre) ^ deces);
    }

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
