package fr.accroche.synthese;

import fr.accroche.modele.Sexe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** First names of people born in France, by sex and years of birth, the most given first. Immutable. */
final class PrenomsFrancais {
    private static final double DECALAGE_ZIPF = 4;
    private static final double PART_AUTRE_EPOQUE = 0.12;

    private record Generation(Sexe sexe, int debut, int fin, Tirage<String> prenoms) {}

    private final List<Generation> generations;
    private final Map<String, String> ecritures;

    private PrenomsFrancais(List<Generation> generations, Map<String, String> ecritures) {
        this.generations = List.copyOf(generations);
        this.ecritures = Map.copyOf(ecritures);
    }

    static PrenomsFrancais charger() {
        List<Generation> generations = new ArrayList<>();
        Map<String, String> ecritures = new HashMap<>();
        for (String[] ligne : TableNoms.champs("prenoms.csv")) {
            List<String> prenoms = TableNoms.mots(ligne[3]);
            generations.add(new Generation(
                    Sexe.valueOf(ligne[0]),
                    Integer.parseInt(ligne[1]),
                    Integer.parseInt(ligne[2]),
                    Tirage.zipf(prenoms.stream().map(Ecriture::etatCivil).toList(), DECALAGE_ZIPF)));
            prenoms.forEach(prenom -> ecritures.putIfAbsent(Ecriture.etatCivil(prenom), prenom));
        }
        return new PrenomsFrancais(generations, ecritures);
    }

    /** A first name as the registry writes it. */
    String tirer(Hasard hasard, Sexe sexe, int annee) {
        int epoque = hasard.chance(PART_AUTRE_EPOQUE) ? hasard.entre(1930, 2008) : annee;
        for (Generation generation : generations) {
            if (generation.sexe() == sexe && epoque <= generation.fin()) {
                return generation.prenoms().tirer(hasard);
            }
        }
        return generations.get(generations.size() - 1).prenoms().tirer(hasard);
    }

    /** The first name with its accents and lower case when it is of the table, else in lower case. */
    String ecriture(String prenom) {
        String connue = ecritures.get(prenom);
        return connue == null ? Ecriture.courante(prenom) : connue;
    }
}
