package fr.accroche.synthese.noms;

import fr.accroche.synthese.tirage.Hasard;
import fr.accroche.synthese.tirage.Tirage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Surnames with the frequencies of INSEE. */
final class NomsInsee {
    private NomsInsee() {}

    /** Of the file by department: frequencies of the place, the same for every year. */
    record ParDepartement(List<Tirage<String>> parDepartement, List<Double> partRares, NomsRares rares)
            implements NomsFrance {
        @Override
        public String tirer(Hasard hasard, int departement, int commune, int habitants, int annee) {
            return hasard.chance(partRares.get(departement))
                    ? rares.tirer(hasard, commune, habitants)
                    : parDepartement.get(departement).tirer(hasard);
        }
    }

    /**
     * Of the file for the whole country: frequencies of the decade. It does not say where a name is borne: the names that
     * are not frequent are shared among ten groups of departments, and three in four are borne at home.
     *
     * @param debut first year of the first decade
     */
    record ParDecennie(int debut, List<Decennie> decennies, List<Double> partRares, NomsRares rares)
            implements NomsFrance {
        private static final double PART_CHEZ_SOI = 0.75;

        @Override
        public String tirer(Hasard hasard, int departement, int commune, int habitants, int annee) {
            int rang = Math.max(0, Math.min((annee - debut) / 10, decennies.size() - 1));
            if (hasard.chance(partRares.get(rang))) {
                return rares.tirer(hasard, commune, habitants);
            }
            int groupe =
                    hasard.chance(PART_CHEZ_SOI) ? departement % Decennie.GROUPES : hasard.entier(Decennie.GROUPES);
            return decennies.get(rang).tirer(hasard, groupe);
        }
    }

    /**
     * The names of one decade.
     *
     * @param partFrequents share of the births that have a frequent name
     */
    record Decennie(double partFrequents, Optional<Tirage<String>> frequents, List<Optional<Tirage<String>>> groupes) {
        private static final int GROUPES = 10;

        /** A frequent name is one of 1 birth in 5 000. */
        private static final double FREQUENT = 1.0 / 5_000;

        static Decennie de(Map<String, Integer> compte) {
            double tous = compte.values().stream().mapToLong(n -> n).sum();
            List<String> frequents = new ArrayList<>();
            List<List<String>> autres = new ArrayList<>();
            for (int groupe = 0; groupe < GROUPES; groupe++) {
                autres.add(new ArrayList<>());
            }
            double dontFrequents = 0;
            for (Map.Entry<String, Integer> nom : compte.entrySet()) {
                if (nom.getValue() >= tous * FREQUENT) {
                    frequents.add(nom.getKey());
                    dontFrequents += nom.getValue();
                } else {
                    autres.get(Math.floorMod(nom.getKey().hashCode(), GROUPES)).add(nom.getKey());
                }
            }
            return new Decennie(
                    dontFrequents / tous,
                    tirage(frequents, compte),
                    autres.stream().map(noms -> tirage(noms, compte)).toList());
        }

        String tirer(Hasard hasard, int groupe) {
            Optional<Tirage<String>> locaux = groupes.get(groupe);
            boolean frequent = frequents.isPresent() && (locaux.isEmpty() || hasard.chance(partFrequents));
            Optional<Tirage<String>> choix = frequent || locaux.isEmpty() ? frequents : locaux;
            return choix.or(this::unGroupe).orElseThrow().tirer(hasard);
        }

        private Optional<Tirage<String>> unGroupe() {
            return groupes.stream().flatMap(Optional::stream).findFirst();
        }

        private static Optional<Tirage<String>> tirage(List<String> noms, Map<String, Integer> compte) {
            return noms.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Tirage.pondere(noms, nom -> compte.getOrDefault(nom, 0)));
        }
    }
}
