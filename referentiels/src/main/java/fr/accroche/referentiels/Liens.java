package fr.accroche.referentiels;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which codes meant the same place. Two kinds of links: the same place under another code (a change of department), and
 * a place that was part of another (a merger, a borough, a state of a union). From a place one goes up through all that
 * contained it, and down through all it contained, never up then down: two communes merged into a third stay two places.
 */
final class Liens {
    private final Map<String, List<String>> identiques = new HashMap<>();
    private final Map<String, List<String>> contenants = new HashMap<>();
    private final Map<String, List<String>> contenus = new HashMap<>();

    /** Reads the field {@code liens} of one line: {@code <C} and {@code =C}, separated by spaces. */
    void ajouter(String code, String champ) {
        for (String lien : champ.isEmpty() ? new String[0] : champ.split(" ")) {
            String autre = lien.substring(1);
            switch (lien.charAt(0)) {
                case '=' -> relier(identiques, code, autre);
                case '<' -> {
                    relier(contenants, code, autre);
                    relier(contenus, autre, code);
                }
                default -> throw new IllegalStateException("Expected a link beginning with < or =, found " + lien);
            }
        }
    }

    /** The code itself and all that meant the same place. */
    Set<String> memesLieux(String code) {
        if (!identiques.containsKey(code) && !contenants.containsKey(code) && !contenus.containsKey(code)) {
            return Set.of(code);
        }
        Set<String> lieux = new LinkedHashSet<>();
        parcourir(code, contenants, lieux);
        parcourir(code, contenus, lieux);
        return Collections.unmodifiableSet(lieux);
    }

    private void parcourir(String depart, Map<String, List<String>> sens, Set<String> lieux) {
        Set<String> vus = new LinkedHashSet<>(Set.of(depart));
        Deque<String> aVoir = new ArrayDeque<>(vus);
        while (!aVoir.isEmpty()) {
            String code = aVoir.remove();
            for (Map<String, List<String>> liens : List.of(identiques, sens)) {
                for (String autre : liens.getOrDefault(code, List.of())) {
                    if (vus.add(autre)) {
                        aVoir.add(autre);
                    }
                }
            }
        }
        lieux.addAll(vus);
    }

    private static void relier(Map<String, List<String>> liens, String de, String vers) {
        liens.merge(de, List.of(vers), Liens::reunir);
    }

    private static List<String> reunir(List<String> deja, List<String> plus) {
        List<String> tous = new ArrayList<>(deja);
        tous.addAll(plus);
        return List.copyOf(tous);
    }
}
