package fr.accroche.bancs.index;

import fr.accroche.bancs.index.Grandeur.Mesuree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of all measures, a column a size, and one of what is to be expected of the whole population. */
final class TableauMesures {
    private static final int TOUS = 70_000_000;

    private final Map<Integer, Map<Grandeur, Double>> parTaille;

    TableauMesures(Map<Integer, Map<Grandeur, Double>> parTaille) {
        this.parTaille = new TreeMap<>(parTaille);
    }

    /** Arguments: the folder of the figures ({@code construction-N.txt}, {@code index-N.txt}); the sizes N. */
    public static void main(String[] arguments) throws IOException {
        Path dossier = Path.of(arguments[0]);
        Map<Integer, Map<Grandeur, Double>> parTaille = new TreeMap<>();
        for (String taille : Arrays.asList(arguments).subList(1, arguments.length)) {
            List<Path> releves = Stream.of("construction-", "index-")
                    .map(quoi -> dossier.resolve(quoi + taille + ".txt"))
                    .filter(Files::exists)
                    .toList();
            parTaille.put(Integer.valueOf(taille), Releve.lire(releves));
        }
        System.out.print(new TableauMesures(parTaille).texte());
    }

    String texte() {
        StringBuilder texte = new StringBuilder("| |");
        parTaille.keySet().forEach(taille -> texte.append(titre(taille)));
        texte.append(estProlonge() ? " 70,000,000, expected |\n" : "\n").append("|---|");
        texte.append("---|".repeat(parTaille.size() + (estProlonge() ? 1 : 0))).append('\n');
        for (Grandeur grandeur : Grandeur.values()) {
            texte.append(ligne(grandeur));
        }
        return texte.toString();
    }

    private static String titre(int taille) {
        return String.format(Locale.ENGLISH, " %,d |", taille);
    }

    private boolean estProlonge() {
        return parTaille.size() > 1;
    }

    private String ligne(Grandeur grandeur) {
        String valeurs = parTaille.values().stream()
                .map(mesures -> Optional.ofNullable(mesures.get(grandeur)))
                .map(valeur -> cellule(grandeur, valeur))
                .collect(Collectors.joining());
        return "| " + grandeur.libelle() + " |" + valeurs + (estProlonge() ? cellule(grandeur, attendue(grandeur)) : "")
                + "\n";
    }

    /** From the two largest sizes. */
    private Optional<Double> attendue(Grandeur grandeur) {
        Grandeur mesuree = grandeur.appui().orElse(grandeur);
        List<Mesuree> mesures = mesures(mesuree);
        if (mesures.size() < 2 || grandeur == Grandeur.RESTE_EN_CACHE) {
            return Optional.empty();
        }
        Mesuree grande = mesures.get(mesures.size() - 1);
        double attendue = mesuree.prolonger(mesures.get(mesures.size() - 2), grande, TOUS);
        return mesuree == grandeur
                ? Optional.of(attendue)
                : derniere(grandeur).map(debit -> 1 / (1 / debit + 1 / attendue - 1 / grande.valeur()));
    }

    private Optional<Double> derniere(Grandeur grandeur) {
        List<Mesuree> mesures = mesures(grandeur);
        return mesures.isEmpty()
                ? Optional.empty()
                : Optional.of(mesures.get(mesures.size() - 1).valeur());
    }

    private List<Mesuree> mesures(Grandeur grandeur) {
        return parTaille.entrySet().stream()
                .filter(taille -> taille.getValue().containsKey(grandeur))
                .map(taille -> new Mesuree(taille.getKey(), taille.getValue().getOrDefault(grandeur, Double.NaN)))
                .toList();
    }

    private static String cellule(Grandeur grandeur, Optional<Double> valeur) {
        return valeur.map(v -> String.format(Locale.ENGLISH, " %,." + grandeur.decimales() + "f |", v))
                .orElse(" |");
    }
}
