package fr.accroche.synthese.noms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the tables of names beside the classes. They are ours: a fault in them is a defect. */
final class TableNoms {
    private static final Pattern MOTS = Pattern.compile(" ");
    private static final Pattern BARRES = Pattern.compile("\\|");

    private TableNoms() {}

    static List<String> lignes(String table) {
        try (InputStream flux = TableNoms.class.getResourceAsStream(table)) {
            if (flux == null) {
                throw new IllegalStateException("Expected the table " + table + " on the class path, found none");
            }
            return new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the table " + table + " of the class path", e);
        }
    }

    /** The lines but the header, cut at semicolons. */
    static List<String[]> champs(String table) {
        return lignes(table).stream().skip(1).map(ligne -> ligne.split(";", -1)).toList();
    }

    /** Words separated by spaces; none of an empty field. */
    static List<String> mots(String champ) {
        return couper(MOTS, champ);
    }

    /** Names separated by bars; none of an empty field. */
    static List<String> noms(String champ) {
        return couper(BARRES, champ);
    }

    private static List<String> couper(Pattern separateur, String champ) {
        return champ.isEmpty() ? List.of() : List.of(separateur.split(champ));
    }
}
