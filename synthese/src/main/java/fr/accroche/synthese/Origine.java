package fr.accroche.synthese;

import fr.accroche.modele.Sexe;
import java.util.List;

/**
 * The names of people born in a group of countries.
 *
 * @param pays codes {@code 99xxx}, repeated by weight
 * @param noms surnames, the most frequent first
 * @param prenomsMasculins as the registry writes them
 * @param prenomsFeminins as the registry writes them
 */
record Origine(
        List<String> pays, Tirage<String> noms, Tirage<String> prenomsMasculins, Tirage<String> prenomsFeminins) {
    private static final double DECALAGE_ZIPF = 3;

    /** The groups, in order of weight. */
    static Tirage<Origine> charger() {
        return Tirage.zipf(
                TableNoms.champs("origines.csv").stream()
                        .map(champs -> new Origine(
                                TableNoms.mots(champs[0]), tirage(champs[1]), tirage(champs[2]), tirage(champs[3])))
                        .toList(),
                1);
    }

    String prenom(Hasard hasard, Sexe sexe) {
        return (sexe == Sexe.M ? prenomsMasculins : prenomsFeminins).tirer(hasard);
    }

    private static Tirage<String> tirage(String champ) {
        return Tirage.zipf(
                TableNoms.mots(champ).stream().map(Ecriture::etatCivil).toList(), DECALAGE_ZIPF);
    }
}
