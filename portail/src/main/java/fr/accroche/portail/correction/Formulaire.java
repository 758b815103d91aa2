package fr.accroche.portail.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of one passage: the blocks of the dictionary in its order, each with its data. */
final class Formulaire {
    /** As many results of competences as one types at a time, beside those that are there. */
    private static final int RESULTATS_VIDES = 3;

    private static final Map<String, String> BLOCS = new LinkedHashMap<>();

    static {
        BLOCS.put("niveauNumeriqueEuropeen/", "Niveau numérique européen");
        BLOCS.put("modalitesInscription/", "Modalités d’inscription");
        BLOCS.put("identificationTitulaire/dossierFormation/", "Titulaire désigné par un dossier de formation CPF");
        BLOCS.put("identificationTitulaire/titulaire/", "Titulaire désigné par son état civil");
    }

    private Formulaire() {}

    static List<Bloc> blocs(Champs champs, Map<String, String> valeurs) {
        Map<String, List<Colonne>> parTitre = new LinkedHashMap<>();
        parTitre.put("Passage de certification", new ArrayList<>());
        champs.passage(Champs.resultats(valeurs) + RESULTATS_VIDES).stream()
                .map(Colonne::de)
                .forEach(colonne -> parTitre.computeIfAbsent(titre(colonne.chemin()), titre -> new ArrayList<>())
                        .add(colonne));
        return parTitre.entrySet().stream()
                .map(bloc -> new Bloc(
                        bloc.getKey(),
                        bloc.getValue(),
                        estAuChoix(bloc.getKey())
                                && bloc.getValue().stream()
                                        .allMatch(colonne -> valeurs.getOrDefault(colonne.chemin(), "")
                                                .isEmpty())))
                .toList();
    }

    private static String titre(String chemin) {
        return BLOCS.entrySet().stream()
                .filter(bloc -> chemin.startsWith(bloc.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Passage de certification");
    }

    private static boolean estAuChoix(String titre) {
        return titre.startsWith("Niveau numérique") || titre.contains("dossier de formation");
    }

    /** @param replie true for a block that most passages do without */
    record Bloc(String titre, List<Colonne> colonnes, boolean replie) {
        Bloc {
            colonnes = List.copyOf(colonnes);
        }
    }
}
