package fr.accroche.nirisation.score;

/**
 * What the search for one holder has met: the best candidate, the next one, and how many came how far. Mutable; one per
 * thread, emptied for each holder.
 */
final class Releve {
    private Comparaison premiere = new Comparaison();
    private Comparaison deuxieme = new Comparaison();
    private int candidats;
    private int obligatoires;
    private int enrichis;
    private int compatibles;
    private int memesNoms;

    void vider() {
        premiere.vider();
        deuxieme.vider();
        candidats = 0;
        obligatoires = 0;
        enrichis = 0;
        compatibles = 0;
        memesNoms = 0;
    }

    /** Counts a candidate, without ranking it. */
    void compter(Comparaison candidat) {
        candidats++;
        if (!candidat.aLesCriteresObligatoires()) {
            return;
        }
        obligatoires++;
        if (candidat.aLesCriteresEnrichis()) {
            enrichis++;
            boolean compatible = candidat.discordances() == 0;
            compatibles += compatible ? 1 : 0;
            memesNoms += compatible && candidat.nomsExacts() ? 1 : 0;
        }
    }

    /** Ranks a candidate; of two equal ones the first in the registry stays first. */
    void classer(Comparaison candidat) {
        if (premiere.estVide() || candidat.score() > premiere.score()) {
            Comparaison place = deuxieme;
            deuxieme = premiere;
            premiere = place;
            premiere.copier(candidat);
        } else if (deuxieme.estVide() || candidat.score() > deuxieme.score()) {
            deuxieme.copier(candidat);
        }
    }

    /** Takes the place of the best one, which is the same person under another row. */
    void remplacerPremiere(Comparaison candidat) {
        premiere.copier(candidat);
    }

    Comparaison premiere() {
        return premiere;
    }

    Comparaison deuxieme() {
        return deuxieme;
    }

    int candidats() {
        return candidats;
    }

    int obligatoires() {
        return obligatoires;
    }

    int enrichis() {
        return enrichis;
    }

    /** Those whom nothing sent contradicts. */
    int compatibles() {
        return compatibles;
    }

    /** Those of exactly these names in the year whom nothing sent contradicts. */
    int memesNoms() {
        return memesNoms;
    }

    /** How far the best one is ahead, in bits. */
    double avance() {
        return deuxieme.estVide() ? Double.POSITIVE_INFINITY : premiere.score() - deuxieme.score();
    }
}
