package fr.accroche.construction.flux;

import java.util.Arrays;

/** The rows that passages came from, in the order of the XML: four bytes each. For one thread. */
final class LignesEcrites {
    private int[] lignes = new int[1 << 8];
    private int nombre;

    void ajouter(int ligne) {
        if (nombre == lignes.length) {
            lignes = Arrays.copyOf(lignes, nombre * 2);
        }
        lignes[nombre++] = ligne;
    }

    void ajouter(LignesEcrites autres) {
        for (int rang = 0; rang < autres.nombre; rang++) {
            ajouter(autres.lignes[rang]);
        }
    }

    int nombre() {
        return nombre;
    }

    /** The row of this rank, from 0. */
    int ligne(int rang) {
        return lignes[rang];
    }

    int[] copie() {
        return Arrays.copyOf(lignes, nombre);
    }
}
