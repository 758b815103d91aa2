package fr.accroche.controle.regle;

import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.TypeComplexe;
import java.util.List;

/**
 * A place of a passage on the way to a {@link Champ}, or {@link #AUTRE}: the paths of the rules, compiled once for a
 * schema into ranks of children. Immutable.
 */
final class Noeud {
    /** No rule asks for what stands here or below. */
    static final Noeud AUTRE = new Noeud(-1, new Noeud[0]);

    private static final Champ[] CHAMPS = Champ.values();

    /** Where its datum is kept: {@link Champ#place}, or a number beyond for what only leads to some. */
    final int place;

    private final Noeud[] enfants;

    private Noeud(int place, Noeud[] enfants) {
        this.place = place;
        this.enfants = enfants;
    }

    /** What the rules ask for below a passage declared so. */
    static Noeud compiler(ElementDeclare passage) {
        return new Compilation().noeud(passage, "");
    }

    /** The way to the child of this rank in the content model. */
    Noeud enfant(int rang) {
        return rang >= 0 && rang < enfants.length ? enfants[rang] : AUTRE;
    }

    /** How many places there are here and below, those of all {@link Champ} included. */
    int places() {
        int places = Math.max(CHAMPS.length, place + 1);
        for (Noeud enfant : enfants) {
            places = Math.max(places, enfant.places());
        }
        return places;
    }

    /** Numbers the places. */
    private static final class Compilation {
        private int suivante = CHAMPS.length;

        /** Ends for a recursive schema too, since a path is no longer than that of some {@link Champ}. */
        Noeud noeud(ElementDeclare element, String chemin) {
            int place = place(chemin);
            if (place < 0) {
                return AUTRE;
            }
            if (!(element.type() instanceof TypeComplexe complexe)) {
                return new Noeud(place, new Noeud[0]);
            }
            List<ElementDeclare> declares = complexe.contenu().enfants();
            Noeud[] enfants = new Noeud[declares.size()];
            for (int rang = 0; rang < enfants.length; rang++) {
                String debut = chemin.isEmpty() ? "" : chemin + "/";
                enfants[rang] =
                        noeud(declares.get(rang), debut + declares.get(rang).balise());
            }
            return new Noeud(place, enfants);
        }

        private int place(String chemin) {
            boolean mene = chemin.isEmpty();
            for (Champ champ : CHAMPS) {
                if (champ.chemin().equals(chemin)) {
                    return champ.place();
                }
                mene = mene || champ.chemin().startsWith(chemin + "/");
            }
            return mene ? suivante++ : -1;
        }
    }
}
