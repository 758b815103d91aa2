package fr.accroche.synthese.noms;

import fr.accroche.synthese.tirage.Hasard;
import fr.accroche.synthese.tirage.Tirage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Surnames of France as the tables have them. A name is drawn from one of four stocks, so that homonyms meet where they
 * meet in life: the names that everybody knows, by Zipf's law; those of the part of France ({@code noms.csv}); those that
 * a department has more than others; and rare names that live in a few communes ({@link NomsRares}). The shares put the
 * first name at 0.3 % of births and half of the births outside the ten thousand most frequent names, as in France.
 */
final class NomsParTerroir implements NomsFrance {
    private static final double PART_NATIONALE = 0.30;
    private static final double PART_TERROIR = 0.22;
    private static final double PART_DEPARTEMENT = 0.10;

    /** Puts the most frequent name near 1 % of this stock. */
    private static final double DECALAGE_NATIONAL = 12;

    private static final double DECALAGE_TERROIR = 8;
    private static final int NOMS_D_UN_DEPARTEMENT = 500;
    private static final long GRAINE_DU_MELANGE = 1943;
    private static final String SANS_TERROIR = "FRANCE";

    private final List<String> tous;
    private final Tirage<String> nationaux;
    private final List<Tirage<String>> parDepartement;
    private final List<NomsRares> raresParDepartement;

    private NomsParTerroir(
            List<String> tous, List<Tirage<String>> parDepartement, List<NomsRares> raresParDepartement) {
        this.tous = List.copyOf(tous);
        this.nationaux = Tirage.zipf(tous, DECALAGE_NATIONAL);
        this.parDepartement = List.copyOf(parDepartement);
        this.raresParDepartement = List.copyOf(raresParDepartement);
    }

    /** @param groupes names of each group ({@code noms.csv}) */
    static NomsParTerroir charger(Map<String, List<String>> groupes) {
        Map<String, List<Integer>> terroirs = new HashMap<>();
        for (String[] ligne : TableNoms.champs("terroirs.csv")) {
            terroirs.put(
                    ligne[0],
                    TableNoms.mots(ligne[1]).stream().map(Departement::rang).toList());
        }
        Set<String> frequents = new LinkedHashSet<>(TableNoms.lignes("noms-frequents.csv"));
        List<String> communs = melanger(groupes.getOrDefault(SANS_TERROIR, List.of()));
        List<Tirage<String>> parDepartement = remplir(Tirage.zipf(communs, DECALAGE_TERROIR));
        List<NomsRares> rares = remplir(NomsRares.de(communs, SANS_TERROIR));
        List<String> tous = new ArrayList<>(frequents);
        terroirs.forEach((groupe, departements) -> {
            List<String> noms = melanger(groupes.getOrDefault(groupe, List.of()));
            Tirage<String> tirage = Tirage.zipf(dabord(noms, frequents), DECALAGE_TERROIR);
            NomsRares raresDuGroupe = NomsRares.de(noms, groupe);
            departements.forEach(departement -> {
                parDepartement.set(departement, tirage);
                rares.set(departement, raresDuGroupe);
            });
            tous.addAll(noms);
        });
        tous.addAll(communs);
        List<String> queue = melanger(new HashSet<>(tous.subList(frequents.size(), tous.size())));
        frequents.addAll(queue);
        return new NomsParTerroir(new ArrayList<>(frequents), parDepartement, rares);
    }

    @Override
    public String tirer(Hasard hasard, int departement, int commune, int habitants, int annee) {
        double sorte = hasard.reel();
        if (sorte < PART_NATIONALE) {
            return nationaux.tirer(hasard);
        }
        if (sorte < PART_NATIONALE + PART_TERROIR) {
            return parDepartement.get(departement).tirer(hasard);
        }
        if (sorte < PART_NATIONALE + PART_TERROIR + PART_DEPARTEMENT) {
            int place = (departement + 1) * 7_919 + hasard.rangZipf(NOMS_D_UN_DEPARTEMENT) * 104_729;
            return tous.get(Math.floorMod(place, tous.size()));
        }
        return raresParDepartement.get(departement).tirer(hasard, commune, habitants);
    }

    private static <T> List<T> remplir(T valeur) {
        List<T> liste = new ArrayList<>(Departement.NOMBRE);
        for (int rang = 0; rang < Departement.NOMBRE; rang++) {
            liste.add(valeur);
        }
        return liste;
    }

    /** Names known to be frequent in France first: they are frequent at home too. */
    private static List<String> dabord(List<String> noms, Set<String> frequents) {
        List<String> ordre =
                new ArrayList<>(frequents.stream().filter(noms::contains).toList());
        noms.stream().filter(nom -> !frequents.contains(nom)).forEach(ordre::add);
        return ordre;
    }

    /** The same order for the same names: sorted, then Fisher–Yates with our own generator. */
    private static List<String> melanger(Collection<String> noms) {
        String[] melanges = noms.toArray(String[]::new);
        Arrays.sort(melanges);
        Hasard hasard = new Hasard(GRAINE_DU_MELANGE);
        for (int i = melanges.length - 1; i > 0; i--) {
            int j = hasard.entier(i + 1);
            String echange = melanges[i];
            melanges[i] = melanges[j];
            melanges[j] = echange;
        }
        return List.of(melanges);
    }
}
