package fr.accroche.synthese.noms;

import fr.accroche.modele.Sexe;
import fr.accroche.synthese.tirage.Hasard;
import fr.accroche.synthese.tirage.Tirage;
import java.util.List;

/**
 * First names given in France, by sex and year of birth: for each year a weighted choice among the known ones, and a share
 * of rare ones. Immutable and safe to share between threads.
 */
final class PrenomsFrance {
    static final int PREMIERE_ANNEE = 1900;
    static final int DERNIERE_ANNEE = 2026;
    static final int NOMBRE_ANNEES = DERNIERE_ANNEE - PREMIERE_ANNEE + 1;

    private static final int DECALAGE_PAR_DECENNIE = 1_237;
    private static final int PAS = 7_919;

    private final List<List<Tirage<String>>> parSexeEtAnnee;
    private final List<List<String>> raresParSexe;
    private final double[] partRares;

    /**
     * @param parSexeEtAnnee men then women, then the years from {@link #PREMIERE_ANNEE} to {@link #DERNIERE_ANNEE}
     * @param raresParSexe men then women
     * @param partRares share of rare first names, by year
     */
    PrenomsFrance(List<List<Tirage<String>>> parSexeEtAnnee, List<List<String>> raresParSexe, double[] partRares) {
        this.parSexeEtAnnee = parSexeEtAnnee.stream().map(List::copyOf).toList();
        this.raresParSexe = raresParSexe.stream().map(List::copyOf).toList();
        this.partRares = partRares.clone();
    }

    /** A first name as the registry writes it; years outside the table count as its nearest one. */
    String tirer(Hasard hasard, Sexe sexe, int annee) {
        int rang = Math.max(0, Math.min(annee - PREMIERE_ANNEE, NOMBRE_ANNEES - 1));
        return hasard.chance(partRares[rang])
                ? rare(hasard, raresParSexe.get(sexe.ordinal()), annee)
                : parSexeEtAnnee.get(sexe.ordinal()).get(rang).tirer(hasard);
    }

    /** Near Zipf's law, with another order each decade. */
    private static String rare(Hasard hasard, List<String> rares, int annee) {
        int place = hasard.rangZipf(rares.size()) * PAS + annee / 10 * DECALAGE_PAR_DECENNIE;
        return rares.get(Math.floorMod(place, rares.size()));
    }
}
