package fr.accroche.construction;

import java.util.Optional;

/**
 * A column of a sheet and what it is taken for.
 *
 * @param indice from 0
 * @param intitule its heading as written, may be empty
 * @param rubrique the datum it holds, empty when it is not used
 */
public record Colonne(int indice, String intitule, Optional<Rubrique> rubrique) {
    /** The same column taken for something else. */
    public Colonne pour(Optional<Rubrique> autre) {
        return new Colonne(indice, intitule, autre);
    }
}
