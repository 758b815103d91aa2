package fr.accroche.nirisation.troispasses;

import fr.accroche.nirisation.Trait;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The audit text of one decision: how many persons each pass left, which data agreed. Never a value, never a name. */
final class Explication {
    private final StringBuilder texte = new StringBuilder();
    private boolean seulDecrit;

    void passe(int numero, List<Comparaison> candidats) {
        if (!texte.isEmpty()) {
            texte.append(" ; ");
        }
        texte.append("passe ").append(numero).append(" : ").append(candidats.size());
        texte.append(candidats.size() > 1 ? " candidats" : " candidat");
        if (candidats.size() == 1 && !seulDecrit) {
            texte.append(" (").append(decrire(candidats.get(0))).append(')');
            seulDecrit = true;
        }
    }

    String texte() {
        return texte.isEmpty() ? "nom de naissance ou prénom manquant : aucune recherche" : texte.toString();
    }

    String pour(Comparaison elu) {
        return seulDecrit ? texte.toString() : texte + " ; retenu : " + decrire(elu);
    }

    private static String decrire(Comparaison candidat) {
        Map<Accord, List<String>> traits = candidat.accords().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        () -> new EnumMap<>(Accord.class),
                        Collectors.mapping(trait -> nom(trait.getKey()), Collectors.toList())));
        return traits.entrySet().stream()
                .map(groupe -> titre(groupe.getKey()) + " " + String.join(", ", groupe.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static String titre(Accord accord) {
        return switch (accord) {
            case EGAL -> "concordent";
            case DIFFERENT -> "discordent";
            case INCOMPARABLE -> "incomparables";
        };
    }

    private static String nom(Trait trait) {
        return trait == Trait.PRENOM_2 ? "autres prénoms" : trait.libelle().toLowerCase(Locale.FRENCH);
    }
}
