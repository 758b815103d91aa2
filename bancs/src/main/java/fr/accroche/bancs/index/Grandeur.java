package fr.accroche.bancs.index;

import java.util.Optional;

/** What is measured, in the order of the table. */
enum Grandeur {
    CSV_MO("registry CSV, MB", 0, Evolution.LINEAIRE),
    CONSTRUCTION_S("build, s", 1, Evolution.LINEAIRE),
    CONSTRUCTION_LECTURE_S("… lines read, normalised, sorted in runs", 1, Evolution.LINEAIRE),
    CONSTRUCTION_DOUBLONS_S("… numbers borne twice looked for", 1, Evolution.LINEAIRE),
    CONSTRUCTION_FUSION_S("… runs merged, persons written", 1, Evolution.LINEAIRE),
    CONSTRUCTION_CLES_S("… keys, counts and lexicons written, brought to the disk", 1, Evolution.LINEAIRE),
    CONSTRUCTION_CPU_S("build, CPU s (all threads)", 1, Evolution.LINEAIRE),
    CONSTRUCTION_TAS_MO("build, heap in use after a collection, at most, MB", 0, Evolution.LINEAIRE),
    INDEX_MO("index, MB", 0, Evolution.LINEAIRE),
    INDEX_OCTETS("index, bytes an identity", 1, Evolution.CONSTANTE),
    OUVERTURE_FROIDE_MS("opening, cold, ms", 0, Evolution.CONSTANTE),
    OUVERTURE_CHAUDE_MS("opening, warm, ms", 1, Evolution.CONSTANTE),
    RELECTURE_FROIDE_S("opening with every byte checked, cold, s", 2, Evolution.LINEAIRE),
    RELECTURE_CHAUDE_S("opening with every byte checked, warm, s", 2, Evolution.LINEAIRE),
    FROID_EN_DESORDRE("look-ups by all keys/s, cold, in no order", 0, Evolution.DEBIT),
    FROID_TRIEES("look-ups by all keys/s, cold, sorted by date of birth", 0, Evolution.DEBIT),
    CHAUD_NOM_PRENOM_ANNEE("look-ups by names and year/s, warm", 0, Evolution.DEBIT),
    CHAUD_SQUELETTES_ANNEE("look-ups by sounds and year/s, warm", 0, Evolution.DEBIT),
    CHAUD_NOM_PRENOM_LIEU("look-ups by names and place/s, warm", 0, Evolution.DEBIT),
    CHAUD_JOUR("days of birth passed in review/s, warm", 0, Evolution.DEBIT),
    CHAUD_TOUTES("look-ups by all keys/s, warm", 0, Evolution.DEBIT),
    DECISIONS_FROIDES("whole decisions/s, index cold, code warm", 0, Evolution.DEBIT),
    DECISIONS_CHAUDES("whole decisions/s, warm", 0, Evolution.DEBIT),
    TAS_INDEX_KO("heap that one open index takes, KB", 1, Evolution.CONSTANTE),
    TAS_DECISIONS_MO("heap after the decisions, holders and answers included, MB", 0, Evolution.CONSTANTE),
    RESTE_EN_CACHE("check: share of the index left in the page cache when cold, at most, %", 1, Evolution.CONSTANTE);

    private final String libelle;
    private final int decimales;
    private final Evolution evolution;

    Grandeur(String libelle, int decimales, Evolution evolution) {
        this.libelle = libelle;
        this.decimales = decimales;
        this.evolution = evolution;
    }

    String libelle() {
        return libelle;
    }

    int decimales() {
        return decimales;
    }

    /**
     * What this measure leans on, when it is too noisy to be prolonged by itself: it is expected to cost more by as much as
     * that does.
     */
    Optional<Grandeur> appui() {
        return this == DECISIONS_CHAUDES ? Optional.of(CHAUD_TOUTES) : Optional.empty();
    }

    /** What is to be expected elsewhere, from two measures. */
    double prolonger(Mesuree petite, Mesuree grande, double taille) {
        return evolution.prolonger(petite, grande, taille);
    }

    /** A value at a number of identities. */
    record Mesuree(double taille, double valeur) {
        Mesuree inverse() {
            return new Mesuree(taille, 1 / valeur);
        }
    }

    /** How a value goes with the number of identities. */
    private enum Evolution {
        /** It does not: the larger measure stands. */
        CONSTANTE,
        /** On the line through both measures, but never less than the larger. */
        LINEAIRE,
        /** A number a second, the cost of each being on such a line. */
        DEBIT;

        double prolonger(Mesuree petite, Mesuree grande, double taille) {
            return switch (this) {
                case CONSTANTE -> grande.valeur;
                case LINEAIRE -> surLaDroite(petite, grande, taille);
                case DEBIT -> 1 / surLaDroite(petite.inverse(), grande.inverse(), taille);
            };
        }

        private static double surLaDroite(Mesuree petite, Mesuree grande, double taille) {
            double pente = (grande.valeur - petite.valeur) / (grande.taille - petite.taille);
            return grande.valeur + Math.max(0, pente) * (taille - grande.taille);
        }
    }
}
