package fr.accroche.nirisation.index.construction;

import fr.accroche.nirisation.index.fichier.FicheSection;
import java.io.IOException;
import java.util.Arrays;

/** Gathers the first person of each day of birth: at most 104 000 days. For one thread. */
final class JoursWriter {
    private int[] jours = new int[1024];
    private int[] premiers = new int[1024];
    private int nombre;

    /** Every person has to be told, in order. */
    void noter(int jour, int ordinal) {
        if (nombre > 0 && jours[nombre - 1] == jour) {
            return;
        }
        if (nombre == jours.length) {
            jours = Arrays.copyOf(jours, nombre * 2);
            premiers = Arrays.copyOf(premiers, nombre * 2);
        }
        jours[nombre] = jour;
        premiers[nombre++] = ordinal;
    }

    FicheSection ecrire(SectionWriter sortie, int personnes) throws IOException {
        sortie.entier(nombre);
        for (int i = 0; i < nombre; i++) {
            sortie.entier(jours[i]);
            sortie.entier(premiers[i]);
        }
        sortie.entier(Integer.MAX_VALUE);
        sortie.entier(personnes);
        return sortie.clore();
    }
}
