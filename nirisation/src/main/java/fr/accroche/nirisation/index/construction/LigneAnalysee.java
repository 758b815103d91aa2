package fr.accroche.nirisation.index.construction;

import fr.accroche.nirisation.index.EtatCivil;

/** What became of a line, before anything is known of the others. */
sealed interface LigneAnalysee {
    long ligne();

    /**
     * A person.
     *
     * @param nir code of its NIR
     */
    record Personne(long ligne, long nir, EtatCivil etat) implements LigneAnalysee {
        /** Masked: these are personal data. */
        @Override
        public String toString() {
            return "Personne[*****]";
        }
    }

    /** Nobody, and why. */
    record Rejet(long ligne, String motif) implements LigneAnalysee {}
}
