package fr.accroche.controle.moteur;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The elements met where they have no place: what they explain is told no second time as missing. Those of a passage are
 * forgotten at its end; beyond {@link #RETENUS} nothing more is kept, so that a hostile file cannot fill the memory.
 */
final class Deplacements {
    private static final int RETENUS = 1000;

    private final List<Deplace> deplaces = new ArrayList<>();
    private int debutPassage;

    /** @param places names of the elements that it may be put in */
    private record Deplace(String balise, Set<String> places) {
        boolean explique(String absent, String parent) {
            return places.contains(absent) || (balise.equals(absent) && places.contains(parent));
        }
    }

    void ouvrirPassage() {
        debutPassage = deplaces.size();
    }

    void fermerPassage() {
        deplaces.subList(debutPassage, deplaces.size()).clear();
        debutPassage = 0;
    }

    void noter(String balise, Set<String> places) {
        if (deplaces.size() < RETENUS) {
            deplaces.add(new Deplace(balise, places));
        }
    }

    /** True when a child lacks because it, or what should be in it, stands elsewhere in the passage. */
    boolean explique(String absent, String parent) {
        return deplaces.subList(debutPassage, deplaces.size()).stream()
                .anyMatch(deplace -> deplace.explique(absent, parent));
    }
}
