package fr.accroche.bancs.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to evaluate, read from {@code --name=value}.
 *
 * @param nom begins the names of the files written
 * @param dossier where files go; a registry and an index of the same demand found there serve again
 * @param identites people of the registry
 * @param titulaires holders of each run
 * @param absents share of holders who are not in the registry
 * @param bruit share of holders damaged, for a factor of 1
 * @param facteurs rates of damage
 * @param graine of everything
 * @param concurrents names
 * @param seuils of the curve, none for no curve
 * @param avances of the curve
 * @param fils threads
 * @param tours how many times our procedures answer to all holders; the last time is told, when everything is warm
 */
record Options(
        String nom,
        Path dossier,
        long identites,
        int titulaires,
        double absents,
        double bruit,
        List<Double> facteurs,
        long graine,
        List<String> concurrents,
        List<Double> seuils,
        List<Double> avances,
        int fils,
        int tours) {
    /** @throws IllegalArgumentException when an argument is not {@code --name=value} with a known name */
    static Options lire(String... arguments) {
        Map<String, String> lus = new HashMap<>(Map.ofEntries(
                Map.entry("nom", "essai"),
                Map.entry("dossier", "bancs/target/evaluation"),
                Map.entry("identites", "100000"),
                Map.entry("titulaires", "10000"),
                Map.entry("absents", "0.2"),
                Map.entry("bruit", "0.15"),
                Map.entry("facteurs", "1,3"),
                Map.entry("graine", "7"),
                Map.entry("concurrents", "scores,trois-passes,trois-passes-stricte"),
                Map.entry("seuils", ""),
                Map.entry("avances", "7"),
                Map.entry("fils", "2"),
                Map.entry("tours", "1")));
        for (String argument : arguments) {
            int egal = argument.indexOf('=');
            String nom = egal > 2 && argument.startsWith("--") ? argument.substring(2, egal) : "";
            if (!lus.containsKey(nom)) {
                throw new IllegalArgumentException(
                        "Expected --name=value with a name of " + lus.keySet() + ", found " + argument);
            }
            lus.put(nom, argument.substring(egal + 1));
        }
        return new Options(
                valeur(lus, "nom"),
                Path.of(valeur(lus, "dossier")),
                Long.parseLong(valeur(lus, "identites")),
                Integer.parseInt(valeur(lus, "titulaires")),
                Double.parseDouble(valeur(lus, "absents")),
                Double.parseDouble(valeur(lus, "bruit")),
                nombres(valeur(lus, "facteurs")),
                Long.parseLong(valeur(lus, "graine")),
                List.of(valeur(lus, "concurrents").split(",")),
                nombres(valeur(lus, "seuils")),
                nombres(valeur(lus, "avances")),
                Integer.parseInt(valeur(lus, "fils")),
                Integer.parseInt(valeur(lus, "tours")));
    }

    private static String valeur(Map<String, String> lus, String nom) {
        return lus.getOrDefault(nom, "");
    }

    private static List<Double> nombres(String texte) {
        return Arrays.stream(texte.split(","))
                .filter(nombre -> !nombre.isBlank())
                .map(Double::valueOf)
                .toList();
    }
}
