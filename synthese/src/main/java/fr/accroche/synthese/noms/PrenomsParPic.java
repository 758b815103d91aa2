package fr.accroche.synthese.noms;

import fr.accroche.modele.Sexe;
import fr.accroche.synthese.tirage.Tirage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads our table of first names: each has one fashion or several, a bell round its best year. Weight in the year y:
 * {@code poids · exp(−((y − pic) / largeur)²)}, and never less than 1 % of its best, since no name ever quite goes.
 */
final class PrenomsParPic {
    private static final double PLANCHER = 0.01;

    /** Share of births with a first name outside the table: 4 % in 1900, 8 % in 1960, 25 % in 2020. */
    private static final double RARES_EN_1900 = 0.04;

    private record Mode(String prenom, Sexe sexe, int pic, double largeur, double poids) {
        double poidsEn(int annee) {
            double ecart = (annee - pic) / largeur;
            return poids * Math.max(PLANCHER, Math.exp(-ecart * ecart));
        }
    }

    private PrenomsParPic() {}

    static PrenomsFrance charger() {
        List<Mode> modes = modes();
        List<List<Tirage<String>>> parSexe = new ArrayList<>();
        for (Sexe sexe : Sexe.values()) {
            List<Mode> duSexe =
                    modes.stream().filter(mode -> mode.sexe() == sexe).toList();
            List<Tirage<String>> parAnnee = new ArrayList<>(PrenomsFrance.NOMBRE_ANNEES);
            for (int rang = 0; rang < PrenomsFrance.NOMBRE_ANNEES; rang++) {
                parAnnee.add(tirage(duSexe, PrenomsFrance.PREMIERE_ANNEE + rang));
            }
            parSexe.add(parAnnee);
        }
        return new PrenomsFrance(parSexe, rares(), partRares());
    }

    /** The written form of each first name, with accents, by its form in the registry. */
    static Map<String, String> ecritures() {
        Map<String, String> ecritures = new HashMap<>();
        for (String[] ligne : TableNoms.champs("prenoms.csv")) {
            ecritures.putIfAbsent(Ecriture.etatCivil(ligne[0]), ligne[0]);
        }
        return ecritures;
    }

    /** First names of men, then of women, that no year of the tables knows. */
    static List<List<String>> rares() {
        Map<Sexe, List<String>> rares = new HashMap<>();
        for (String[] ligne : TableNoms.champs("prenoms-rares.csv")) {
            rares.put(Sexe.valueOf(ligne[0]), TableNoms.mots(ligne[1]));
        }
        List<List<String>> parSexe = new ArrayList<>();
        for (Sexe sexe : Sexe.values()) {
            parSexe.add(rares.getOrDefault(sexe, List.of()));
        }
        return parSexe;
    }

    private static List<Mode> modes() {
        return TableNoms.champs("prenoms.csv").stream()
                .map(ligne -> new Mode(
                        Ecriture.etatCivil(ligne[0]),
                        Sexe.valueOf(ligne[1]),
                        Integer.parseInt(ligne[2]),
                        Double.parseDouble(ligne[3]),
                        Double.parseDouble(ligne[4])))
                .toList();
    }

    private static Tirage<String> tirage(List<Mode> modes, int annee) {
        Map<String, Double> poids = new LinkedHashMap<>();
        modes.forEach(mode -> poids.merge(mode.prenom(), mode.poidsEn(annee), Double::sum));
        return Tirage.pondere(List.copyOf(poids.keySet()), prenom -> poids.getOrDefault(prenom, 0.0));
    }

    private static double[] partRares() {
        double[] part = new double[PrenomsFrance.NOMBRE_ANNEES];
        for (int rang = 0; rang < part.length; rang++) {
            double depuis1960 = Math.max(0, rang - 60) / 60.0;
            part[rang] = RARES_EN_1900 + Math.min(rang, 60) / 60.0 * 0.04 + depuis1960 * 0.17;
        }
        return part;
    }
}
