package fr.accroche.construction.tableur;

import fr.accroche.construction.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells merged into one, of which only the first keeps a value.
 *
 * @param texte as the spreadsheet writes it, {@code B22:B25}
 * @param derniereLigne last row, from 1
 * @param premiereLigne first row, from 1
 * @param premiereColonne first column, from 0
 * @param derniereColonne last column, from 0
 */
public record PlageFusionnee(
        String texte, int premiereLigne, int premiereColonne, int derniereLigne, int derniereColonne) {
    private static final Pattern FORME = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    static Optional<PlageFusionnee> lire(String texte) {
        Matcher forme = FORME.matcher(texte);
        return forme.matches()
                ? Optional.of(new PlageFusionnee(
                        texte,
                        Integer.parseInt(forme.group(2)),
                        Place.colonne(forme.group(1)),
                        Integer.parseInt(forme.group(4)),
                        Place.colonne(forme.group(3))))
                : Optional.empty();
    }
}
