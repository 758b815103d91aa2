package fr.accroche.construction.tableur;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that holds something.
 *
 * @param numero as the spreadsheet numbers it, from 1
 * @param cellules those that hold something, from left to right
 */
public record Ligne(int numero, List<Cellule> cellules) {
    public Ligne {
        cellules = List.copyOf(cellules);
    }

    /** The cell of this column, or null when it holds nothing. */
    public @Nullable Cellule cellule(int colonne) {
        for (Cellule cellule : cellules) {
            if (cellule.colonne() == colonne) {
                return cellule;
            }
        }
        return null;
    }
}
