package fr.accroche.synthese.noms;

import fr.accroche.synthese.tirage.Tirage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code origines.csv}: where people come from, when, and how they are called. */
final class OriginesReader {
    /** The weights of {@code periodes} are those of 1900, 1925… 2025. */
    static final int PAS_DES_PERIODES = 25;

    private static final double DECALAGE_NOMS = 3;
    private static final double DECALAGE_PRENOMS = 3;

    /** Names of the group that stand behind those of the line itself. */
    private static final int QUEUE = 400;

    private final Map<String, List<String>> noms;
    private final Map<String, String[]> prenoms = new HashMap<>();

    OriginesReader(Map<String, List<String>> noms) {
        this.noms = noms;
        TableNoms.champs("prenoms-origines.csv").forEach(ligne -> prenoms.put(ligne[0], ligne));
    }

    /** @param parPeriode weights in 1900, 1925… 2025 */
    record Ligne(Origine origine, List<Double> parPeriode) {}

    List<Ligne> lire() {
        return TableNoms.champs("origines.csv").stream().map(this::ligne).toList();
    }

    private Ligne ligne(String[] champs) {
        String groupe = champs[1];
        boolean deFrance = champs[8].isEmpty();
        String[] autresPrenoms = prenoms.getOrDefault(groupe, new String[] {groupe, "", ""});
        Origine origine = new Origine(
                pays(TableNoms.mots(champs[2])),
                Double.parseDouble(champs[4]),
                Double.parseDouble(champs[5]),
                Double.parseDouble(champs[6]),
                Tirage.zipf(suite(champs[7], noms.getOrDefault(groupe, List.of())), DECALAGE_NOMS),
                deFrance ? Optional.empty() : Optional.of(prenoms(champs[8], autresPrenoms[1])),
                deFrance ? Optional.empty() : Optional.of(prenoms(champs[9], autresPrenoms[2])));
        List<Double> periodes =
                TableNoms.mots(champs[3]).stream().map(Double::valueOf).toList();
        return new Ligne(origine, periodes);
    }

    /** {@code 99352:3 99350}: a code and its weight, 1 when none is told. */
    private static Tirage<String> pays(List<String> champ) {
        Map<String, Double> poids = new HashMap<>();
        List<String> codes = new ArrayList<>();
        for (String mot : champ) {
            String code = mot.substring(0, 5);
            codes.add(code);
            poids.put(code, mot.length() > 6 ? Double.parseDouble(mot.substring(6)) : 1.0);
        }
        return Tirage.pondere(codes, code -> poids.getOrDefault(code, 1.0));
    }

    private static Tirage<String> prenoms(String tete, String queue) {
        return Tirage.zipf(suite(tete, TableNoms.noms(queue)), DECALAGE_PRENOMS);
    }

    /** A name repeated at the head weighs as often as it stands there; the tail comes once. */
    private static List<String> suite(String tete, List<String> queue) {
        List<String> noms = new ArrayList<>(TableNoms.noms(tete));
        Set<String> restants = new LinkedHashSet<>(queue);
        noms.forEach(restants::remove);
        noms.addAll(restants.stream().limit(QUEUE).toList());
        return noms;
    }
}
