package fr.accroche.nirisation.normalisation;

import fr.accroche.modele.VersionReferentiel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The one function that brings names to a comparable form, for the depositor's side and for the registry's: marks
 * stripped, Œ Æ ß Ø Ł Đ ı written out, upper case, one form for apostrophes, hyphens and blanks, « X dit Y », « épouse »,
 * « veuve », « née » and titles understood, words that mean « nothing » (SANS NOM, SNP, XXX, INCONNU, NULL…) read as
 * missing.
 *
 * <p>A change of behaviour is a new {@link #version()}: an index built with another one must be built again.
 */
public final class Normalisation {
    private static final String ID = "normalisation-2";

    private Normalisation() {}

    /** Identifies this function: its name, and the SHA-256 of its tables and of what it answers for reference names. */
    public static VersionReferentiel version() {
        return EmpreinteNormalisation.VERSION;
    }

    static String id() {
        return ID;
    }

    /**
     * A birth name. Of « Durand née Martin » and « Martin épouse Durand » it keeps Martin; « Martin dit Lafleur » is
     * known as a whole, as Martin and as Lafleur.
     */
    public static NomNormalise nomNaissance(@Nullable String texte) {
        List<String> mots = sansTitre(texte);
        return nom(avant(apres(mots, MotsConnus.NAISSANCE::contains), MotsConnus.MARIAGE::contains));
    }

    /** A usage name. Of « Durand née Martin » and « Martin épouse Durand » it keeps Durand. */
    public static NomNormalise nomUsage(@Nullable String texte) {
        List<String> mots = sansTitre(texte);
        return nom(apres(avant(mots, MotsConnus.NAISSANCE::contains), MotsConnus.MARIAGE::contains));
    }

    /** A first name, simple or compound: Jean-Pierre, Jean Pierre and Jeanpierre are the same. */
    public static NomNormalise prenom(@Nullable String texte) {
        return nom(sansTitre(texte));
    }

    /** True when two forms (words with one space between) have the same words in the same order, particles aside. */
    public static boolean memesMotsPleins(String une, String autre) {
        if (une.indexOf(' ') < 0 && autre.indexOf(' ') < 0) {
            return false;
        }
        List<String> mots = motsPleins(une);
        return !mots.isEmpty() && mots.equals(motsPleins(autre));
    }

    /** True when the first form has several words and holds all those of the second, particles aside. */
    public static boolean contient(String une, String autre) {
        if (une.indexOf(' ') < 0) {
            return false;
        }
        List<String> mots = motsPleins(autre);
        return !mots.isEmpty() && motsPleins(une).containsAll(mots);
    }

    private static List<String> motsPleins(String forme) {
        List<String> mots = new ArrayList<>(List.of(forme.split(" ")));
        mots.removeAll(MotsConnus.PARTICULES);
        return mots;
    }

    private static List<String> sansTitre(@Nullable String texte) {
        if (texte == null) {
            return List.of();
        }
        List<String> mots = Lettres.mots(texte);
        boolean titre = mots.size() > 1 && (MotsConnus.TITRES.contains(mots.get(0)) || commenceParMPoint(texte));
        return titre ? mots.subList(1, mots.size()) : mots;
    }

    private static boolean commenceParMPoint(String texte) {
        String debut = texte.stripLeading();
        return debut.startsWith("M.") || debut.startsWith("m.");
    }

    private static NomNormalise nom(List<String> mots) {
        if (MotsConnus.estManquant(mots)) {
            return NomNormalise.MANQUANT;
        }
        Set<String> variantes = new LinkedHashSet<>();
        variantes.add(String.join("", mots));
        for (List<String> surnom : Surnoms.partages(mots)) {
            if (!MotsConnus.estManquant(surnom)) {
                variantes.add(String.join("", surnom));
            }
        }
        return new NomNormalise(mots, List.copyOf(variantes));
    }

    /** What stands before the first mark, or everything when there is no mark with something before it. */
    private static List<String> avant(List<String> mots, Predicate<String> marque) {
        for (int i = 1; i < mots.size() - 1; i++) {
            if (marque.test(mots.get(i))) {
                return mots.subList(0, i);
            }
        }
        return mots;
    }

    /** What stands after the first mark, or everything when there is no mark with something after it. */
    private static List<String> apres(List<String> mots, Predicate<String> marque) {
        for (int i = 0; i < mots.size() - 1; i++) {
            if (marque.test(mots.get(i))) {
                return mots.subList(i + 1, mots.size());
            }
        }
        return mots;
    }
}
