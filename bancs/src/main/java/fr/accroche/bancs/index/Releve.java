package fr.accroche.bancs.index;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures as lines, {@code GRANDEUR value}: what one process prints, another reads. */
final class Releve {
    private final PrintStream sortie;

    Releve(PrintStream sortie) {
        this.sortie = sortie;
    }

    void noter(Grandeur grandeur, double valeur) {
        sortie.printf(Locale.ROOT, "%s %.6f%n", grandeur, valeur);
        sortie.flush();
    }

    /** What was measured, by several processes, on one size. */
    static Map<Grandeur, Double> lire(List<Path> fichiers) throws IOException {
        Map<Grandeur, Double> valeurs = new EnumMap<>(Grandeur.class);
        for (Path fichier : fichiers) {
            for (String ligne : Files.readAllLines(fichier, StandardCharsets.US_ASCII)) {
                int espace = ligne.indexOf(' ');
                valeurs.put(Grandeur.valueOf(ligne.substring(0, espace)), Double.valueOf(ligne.substring(espace + 1)));
            }
        }
        return valeurs;
    }
}
