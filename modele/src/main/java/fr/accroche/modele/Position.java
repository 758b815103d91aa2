package fr.accroche.modele;

/**
 * A place in a text, counted from 1 in code points (not in bytes, nor in UTF-16 units).
 *
 * @param ligne from 1
 * @param colonne from 1
 */
public record Position(int ligne, int colonne) implements Comparable<Position> {
    /** The first character of a text. */
    public static final Position DEBUT = new Position(1, 1);

    /** @throws IllegalArgumentException when line or column is below 1 */
    public Position {
        if (ligne < 1 || colonne < 1) {
            throw new IllegalArgumentException("Expected a line and a column from 1, found " + ligne + ":" + colonne);
        }
    }

    @Override
    public int compareTo(Position autre) {
        return ligne != autre.ligne ? Integer.compare(ligne, autre.ligne) : Integer.compare(colonne, autre.colonne);
    }

    @Override
    public String toString() {
        return ligne + ":" + colonne;
    }
}
