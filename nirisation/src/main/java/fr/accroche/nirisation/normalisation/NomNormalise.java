package fr.accroche.nirisation.normalisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A name or first name in comparable form.
 *
 * @param mots its words, in order; none when the name is missing
 * @param variantes glued forms under which the person may be known, the whole name first; none when it is missing
 */
public record NomNormalise(List<String> mots, List<String> variantes) {
    /** No name at all: equal to nothing, not even to itself. */
    public static final NomNormalise MANQUANT = new NomNormalise(List.of(), List.of());

    public NomNormalise {
        mots = List.copyOf(mots);
        variantes = List.copyOf(variantes);
    }

    public boolean estManquant() {
        return mots.isEmpty();
    }

    /** The words with one space between, as {@code JEAN PIERRE}. */
    public String espace() {
        return String.join(" ", mots);
    }

    /** The words glued, as {@code JEANPIERRE}: the form that equality looks at. */
    public String colle() {
        return variantes.isEmpty() ? "" : variantes.get(0);
    }

    /**
     * True when both names are the same one, hyphens, spaces and apostrophes aside, or when one of them, whole, is one
     * of the names that the other one lists with « dit ». A missing name is never the same as any.
     */
    public boolean designe(NomNormalise autre) {
        return !estManquant()
                && !autre.estManquant()
                && (autre.variantes.contains(colle()) || variantes.contains(autre.colle()));
    }

    /**
     * True when one of the names holds all words of the other, particles aside, as {@code MARTIN} and {@code MARTIN
     * DURAND}: how double usage names are shortened. Also true when they are the same.
     */
    public boolean contientOuEstContenu(NomNormalise autre) {
        if (estManquant() || autre.estManquant()) {
            return false;
        }
        Set<String> ici = motsPleins();
        Set<String> la = autre.motsPleins();
        return designe(autre) || (!la.isEmpty() && ici.containsAll(la)) || (!ici.isEmpty() && la.containsAll(ici));
    }

    private Set<String> motsPleins() {
        Set<String> pleins = new HashSet<>(mots);
        pleins.removeAll(MotsConnus.PARTICULES);
        return pleins;
    }

    /** Masked: a name is a personal datum. */
    @Override
    public String toString() {
        return "NomNormalise[*****]";
    }
}
