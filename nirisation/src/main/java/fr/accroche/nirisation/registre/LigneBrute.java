package fr.accroche.nirisation.registre;

import java.util.List;
import java.util.Optional;

/**
 * A line, not yet looked at: reading the file is one thread's work, looking at lines can be many's.
 *
 * @param ligne number of the line in the file, from 1, the header being the first
 * @param texte what stands on it, cut just after {@link #LONGUEUR_MAXIMALE} characters
 */
public record LigneBrute(long ligne, String texte) {
    /** No person needs a tenth of this. */
    static final int LONGUEUR_MAXIMALE = 10_000;

    /** The person on this line, or why there is none. Never throws for the content. */
    public LigneLue lire() {
        if (texte.length() > LONGUEUR_MAXIMALE) {
            return rejet("attendu une ligne de 10 000 caractères au plus, une personne par ligne");
        }
        Optional<List<String>> champs = ChampsCsv.lire(texte);
        if (champs.isEmpty()) {
            return rejet("attendu des guillemets par paires autour d’un champ (RFC 4180), une personne par ligne");
        }
        try {
            return new LigneLue.Personne(ligne, LigneRegistre.lire(champs.get()));
        } catch (LigneRegistre.Rejet rejet) {
            return rejet(rejet.motif());
        }
    }

    private LigneLue rejet(String motif) {
        return new LigneLue.Rejet(ligne, motif);
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "LigneBrute[" + ligne + "]";
    }
}
