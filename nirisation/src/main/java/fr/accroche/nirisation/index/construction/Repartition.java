package fr.accroche.nirisation.index.construction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Scatters entries of one or two 64-bit numbers over parts, each in a temporary file and small enough to be taken back
 * into memory at once; a part keeps the order of addition. Filled by one thread; then each part is taken by any one.
 */
final class Repartition {
    private final List<Brouillons.Brouillon> fichiers = new ArrayList<>();
    private final List<LongsWriter> parts = new ArrayList<>();

    Repartition(Brouillons brouillons, int nombre) throws IOException {
        for (int i = 0; i < nombre; i++) {
            Brouillons.Brouillon fichier = brouillons.creer();
            fichiers.add(fichier);
            parts.add(fichier.ecrire());
        }
    }

    int nombre() {
        return fichiers.size();
    }

    void ajouter(int part, long valeur) throws IOException {
        parts.get(part).ecrire(valeur);
    }

    /** Ends the additions. */
    void clore() throws IOException {
        for (LongsWriter part : parts) {
            part.close();
        }
        parts.clear();
    }

    /** The numbers of this part, whose file is then gone. */
    long[] reprendre(int part) throws IOException {
        Brouillons.Brouillon fichier = fichiers.get(part);
        long[] valeurs;
        try (LongsReader lecture = fichier.lire()) {
            valeurs = new long[Math.toIntExact(lecture.restants())];
            for (int i = 0; i < valeurs.length; i++) {
                valeurs[i] = lecture.lire();
            }
        }
        fichier.supprimer();
        return valeurs;
    }
}
