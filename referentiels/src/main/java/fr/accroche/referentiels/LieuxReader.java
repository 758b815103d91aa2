package fr.accroche.referentiels;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the tables (fields: {@code referentiels/donnees/PROVENANCE.md}). They are ours: a fault in them is a defect. */
final class LieuxReader {
    private static final int CODE = 0;
    private static final int PERIODES = 1;
    private static final int NOMS = 2;
    private static final int LIENS = 3;
    private static final int CODES_POSTAUX = 4;
    private static final int POPULATION = 5;
    private static final List<Periode> TOUJOURS = List.of(Periode.TOUJOURS);

    private final Liens liens;
    private final Map<String, List<String>> communesDuCodePostal;

    LieuxReader(Liens liens, Map<String, List<String>> communesDuCodePostal) {
        this.liens = liens;
        this.communesDuCodePostal = communesDuCodePostal;
    }

    /** Reads each line but the header. */
    void lire(byte[] table, Consumer<Lieu> lieux) {
        new String(table, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(this::lieu)
                .forEach(lieux);
    }

    private Lieu lieu(String ligne) {
        String[] champs = ligne.split(";", -1);
        if (champs.length <= LIENS) {
            throw new IllegalStateException("Expected 4 fields or more in a table of places, found " + champs.length);
        }
        liens.ajouter(champs[CODE], champs[LIENS]);
        List<String> codesPostaux = champs.length > CODES_POSTAUX ? mots(champs[CODES_POSTAUX], " ") : List.of();
        for (String codePostal : codesPostaux) {
            communesDuCodePostal
                    .computeIfAbsent(codePostal, c -> new ArrayList<>(4))
                    .add(champs[CODE]);
        }
        int population = champs.length <= POPULATION || champs[POPULATION].isEmpty()
                ? 0
                : Integer.parseInt(champs[POPULATION]);
        return new Lieu(champs[CODE], periodes(champs[PERIODES]), mots(champs[NOMS], "|"), codesPostaux, population);
    }

    private static List<Periode> periodes(String champ) {
        return "/".equals(champ)
                ? TOUJOURS
                : mots(champ, " ").stream().map(LieuxReader::periode).toList();
    }

    private static Periode periode(String texte) {
        int barre = texte.indexOf('/');
        return new Periode(
                jour(texte.substring(0, barre), LocalDate.MIN), jour(texte.substring(barre + 1), LocalDate.MAX));
    }

    private static LocalDate jour(String texte, LocalDate absent) {
        return texte.isEmpty() ? absent : LocalDate.parse(texte);
    }

    private static List<String> mots(String champ, String separateur) {
        if (champ.isEmpty()) {
            return List.of();
        }
        return champ.contains(separateur)
                ? List.of(champ.split(Pattern.quote(separateur)))
                : List.of(champ);
    }
}
