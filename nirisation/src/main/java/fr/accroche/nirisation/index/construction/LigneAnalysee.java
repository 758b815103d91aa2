package fr.accroche.nirisation.index.construction;

/** What became of a line, before anything is known of the others. */
sealed interface LigneAnalysee {
    /**
     * A person.
     *
     * @param rangee its row, not changed afterwards
     * @param lieuInconnu true when the commune of its birth is in no table
     */
    record Personne(Rangee rangee, boolean lieuInconnu) implements LigneAnalysee {
        /** Masked: these are personal data. */
        @Override
        public String toString() {
            return "Personne[*****]";
        }
    }

    /** Nobody, and why. */
    record Rejet(long ligne, String motif) implements LigneAnalysee {}
}
