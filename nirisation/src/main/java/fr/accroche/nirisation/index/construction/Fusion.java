package fr.accroche.nirisation.index.construction;

import java.io.IOException;
import java.util.List;

/** Merges sorted runs into one order: a heap of the runs by their next row. For one thread. */
final class Fusion implements AutoCloseable {
    private final Source[] tas;
    private int taille;

    /** @param courses the runs, each of them sorted */
    Fusion(List<Brouillons.Brouillon> courses) throws IOException {
        tas = new Source[courses.size()];
        for (Brouillons.Brouillon course : courses) {
            Source source = new Source(course);
            tas[taille++] = source;
            source.avancer();
        }
        for (int i = taille / 2 - 1; i >= 0; i--) {
            descendre(i);
        }
    }

    /** What each row is given to. */
    @FunctionalInterface
    interface Destination {
        void recevoir(Rangee rangee) throws IOException;
    }

    /** Gives all rows, in order; the runs' files are then gone. */
    void derouler(Destination destination) throws IOException {
        while (taille > 0) {
            destination.recevoir(tas[0].rangee);
            if (!tas[0].avancer()) {
                tas[0].finir();
                tas[0] = tas[--taille];
            }
            descendre(0);
        }
    }

    private void descendre(int depart) {
        int place = depart;
        while (true) {
            int moindre = 2 * place + 1;
            if (moindre >= taille) {
                return;
            }
            if (moindre + 1 < taille && tas[moindre + 1].precede(tas[moindre])) {
                moindre++;
            }
            if (!tas[moindre].precede(tas[place])) {
                return;
            }
            Source monte = tas[moindre];
            tas[moindre] = tas[place];
            tas[place] = monte;
            place = moindre;
        }
    }

    @Override
    public void close() throws IOException {
        while (taille > 0) {
            tas[--taille].finir();
        }
    }

    /** A run being read. */
    private static final class Source {
        private final Brouillons.Brouillon fichier;
        private final LongsReader lecture;
        private final Rangee rangee = new Rangee();

        Source(Brouillons.Brouillon fichier) throws IOException {
            this.fichier = fichier;
            lecture = fichier.lire();
        }

        /** False at the end. */
        boolean avancer() throws IOException {
            if (lecture.restants() == 0) {
                return false;
            }
            rangee.lire(lecture);
            return true;
        }

        boolean precede(Source autre) {
            return rangee.ordre == autre.rangee.ordre
                    ? rangee.nir < autre.rangee.nir
                    : rangee.ordre < autre.rangee.ordre;
        }

        void finir() throws IOException {
            lecture.close();
            fichier.supprimer();
        }
    }
}
