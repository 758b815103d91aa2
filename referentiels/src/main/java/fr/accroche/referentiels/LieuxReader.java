package fr.accroche.referentiels;

import java.util.List;

/** Reads the tables (fields: {@code referentiels/donnees/PROVENANCE.md}). They are ours: a fault in them is a defect. */
final class LieuxReader {
    private static final int CODE = 0;
    private static final int PERIODES = 1;
    private static final int NOMS = 2;
    private static final int LIENS = 3;
    private static final int CODES_POSTAUX = 4;
    private static final int POPULATION = 5;

    private LieuxReader() {}

    /** The place of one line, and what it says of others. */
    record Ligne(Lieu lieu, String liens) {}

    static Ligne lire(String ligne) {
        List<String> champs = Champs.couper(ligne, ';');
        if (champs.size() <= LIENS) {
            throw new IllegalStateException("Expected 4 fields or more in a table of places, found " + champs.size());
        }
        List<String> codesPostaux =
                champs.size() > CODES_POSTAUX ? Champs.mots(champs.get(CODES_POSTAUX), ' ') : List.of();
        int population = champs.size() <= POPULATION || champs.get(POPULATION).isEmpty()
                ? 0
                : Integer.parseInt(champs.get(POPULATION));
        Lieu lieu = new Lieu(
                champs.get(CODE),
                Champs.periodes(champs.get(PERIODES)),
                Champs.mots(champs.get(NOMS), '|'),
                codesPostaux,
                population);
        return new Ligne(lieu, champs.get(LIENS));
    }
}
