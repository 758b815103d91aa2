package fr.accroche.construction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which sheet is read, from which row on, and what its columns hold. Each datum is held by one column at most.
 *
 * @param feuille name of the sheet, empty for a CSV file
 * @param ligneIntitules row of the headings, from 1
 * @param premiereLigne first row of data, from 1
 * @param colonnes those with a heading, from left to right
 */
public record Correspondance(String feuille, int ligneIntitules, int premiereLigne, List<Colonne> colonnes) {
    /** @throws IllegalArgumentException when two columns hold the same datum */
    public Correspondance {
        colonnes = List.copyOf(colonnes);
        List<Rubrique> tenues = colonnes.stream()
                .flatMap(colonne -> colonne.rubrique().stream())
                .toList();
        if (tenues.stream().distinct().count() < tenues.size()) {
            throw new IllegalArgumentException("Expected each datum in one column, found " + tenues);
        }
    }

    /** The column that holds this datum. */
    public Optional<Colonne> colonne(Rubrique rubrique) {
        return colonnes.stream()
                .filter(colonne -> colonne.rubrique().equals(Optional.of(rubrique)))
                .findFirst();
    }

    /** How many columns are used. */
    public long nombreReconnues() {
        return colonnes.stream()
                .filter(colonne -> colonne.rubrique().isPresent())
                .count();
    }

    /** The same, with one column taken for something else; a column that held that datum no longer does. */
    public Correspondance avec(int indice, Optional<Rubrique> rubrique) {
        List<Colonne> nouvelles = new ArrayList<>();
        boolean connue = false;
        for (Colonne colonne : colonnes) {
            if (colonne.indice() == indice) {
                connue = true;
                nouvelles.add(colonne.pour(rubrique));
            } else {
                boolean cede = rubrique.isPresent() && colonne.rubrique().equals(rubrique);
                nouvelles.add(cede ? colonne.pour(Optional.empty()) : colonne);
            }
        }
        if (!connue) {
            nouvelles.add(new Colonne(indice, "", rubrique));
        }
        return new Correspondance(feuille, ligneIntitules, premiereLigne, nouvelles);
    }

    /** Where something stands in a row. */
    public Place place(int ligne, Rubrique rubrique) {
        return colonne(rubrique)
                .map(colonne -> new Place(
                        feuille,
                        ligne,
                        colonne.indice(),
                        colonne.intitule().isEmpty() ? rubrique.intitule() : colonne.intitule()))
                .orElseGet(() -> new Place(feuille, ligne, Place.AUCUNE, rubrique.intitule()));
    }
}
