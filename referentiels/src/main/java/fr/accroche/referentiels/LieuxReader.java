package fr.accroche.referentiels;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the tables (fields: {@code referentiels/donnees/PROVENANCE.md}). They are ours: a fault in them is a defect. */
final class LieuxReader {
    private static final int CODE = 0;
    private static final int PERIODES = 1;
    private static final int NOMS = 2;
    private static final int LIENS = 3;
    private static final int CODES_POSTAUX = 4;
    private static final int POPULATION = 5;

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
        List<String> champs = Champs.couper(ligne, ';');
        if (champs.size() <= LIENS) {
            throw new IllegalStateException("Expected 4 fields or more in a table of places, found " + champs.size());
        }
        String code = champs.get(CODE);
        liens.ajouter(code, champs.get(LIENS));
        List<String> codesPostaux =
                champs.size() > CODES_POSTAUX ? Champs.mots(champs.get(CODES_POSTAUX), ' ') : List.of();
        for (String codePostal : codesPostaux) {
            communesDuCodePostal
                    .computeIfAbsent(codePostal, c -> new ArrayList<>(4))
                    .add(code);
        }
        int population = champs.size() <= POPULATION || champs.get(POPULATION).isEmpty()
                ? 0
                : Integer.parseInt(champs.get(POPULATION));
        return new Lieu(
                code,
                Champs.periodes(champs.get(PERIODES)),
                Champs.mots(champs.get(NOMS), '|'),
                codesPostaux,
                population);
    }
}
