package fr.accroche.nirisation.registre;

import java.util.List;

/**
 * The fields of a line, not yet looked at: reading the file is one thread's work, looking at lines can be many's.
 *
 * @param ligne number of the line in the file, from 1, the header being the first
 * @param champs its fields
 */
public record LigneBrute(long ligne, List<String> champs) {
    /** The person on this line, or why there is none. Never throws for the content. */
    public LigneLue lire() {
        try {
            return new LigneLue.Personne(ligne, LigneRegistre.lire(champs));
        } catch (LigneRegistre.Rejet rejet) {
            return new LigneLue.Rejet(ligne, rejet.motif());
        }
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "LigneBrute[" + ligne + "]";
    }
}
