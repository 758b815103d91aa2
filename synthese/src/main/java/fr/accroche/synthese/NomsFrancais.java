package fr.accroche.synthese;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Surnames of people born in France, by a Zipf-like law; some with a particle or of two names. Immutable. */
final class NomsFrancais {
    /** Puts the most frequent surname near 0.35 % of births, as MARTIN is in France. */
    private static final double DECALAGE_ZIPF = 60;

    private static final long GRAINE_DU_MELANGE = 1943;
    private static final double PART_PARTICULES = 0.015;
    private static final double PART_DOUBLES = 0.012;
    private static final List<String> PARTICULES = List.of("DE ", "DU ", "LE ", "DE LA ", "D'", "VAN ");

    private final Tirage<String> noms;

    private NomsFrancais(List<String> noms) {
        this.noms = Tirage.zipf(noms, DECALAGE_ZIPF);
    }

    static NomsFrancais charger() {
        List<String> rares = new ArrayList<>(TableNoms.lignes("noms.csv"));
        melanger(rares, new Hasard(GRAINE_DU_MELANGE));
        Set<String> tous = new LinkedHashSet<>(TableNoms.lignes("noms-frequents.csv"));
        tous.addAll(rares);
        return new NomsFrancais(List.copyOf(tous));
    }

    String tirer(Hasard hasard) {
        double sorte = hasard.reel();
        String nom = noms.tirer(hasard);
        if (sorte < PART_PARTICULES) {
            return particule(hasard.parmi(PARTICULES), nom);
        }
        return sorte < PART_PARTICULES + PART_DOUBLES
                ? nom + (hasard.chance(0.5) ? "-" : " ") + noms.tirer(hasard)
                : nom;
    }

    /** D' only before a vowel. */
    private static String particule(String particule, String nom) {
        boolean voyelle = "AEIOUHY".indexOf(nom.charAt(0)) >= 0;
        return (particule.endsWith("'") && !voyelle ? "DE " : particule) + nom;
    }

    /** Fisher–Yates with our own generator. */
    private static void melanger(List<String> noms, Hasard hasard) {
        for (int i = noms.size() - 1; i > 0; i--) {
            int j = hasard.entier(i + 1);
            String echange = noms.get(i);
            noms.set(i, noms.get(j));
            noms.set(j, echange);
        }
    }
}
