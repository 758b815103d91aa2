package fr.accroche.nirisation.normalisation;

import java.util.List;
import java.util.Set;

/** The words that are not part of a name though they stand in its field, each list in one place, already upper case. */
final class MotsConnus {
    /** Fields that say, in words, that there is nothing (glued form). */
    static final Set<String> MANQUANTS = Set.of(
            "SANSNOM",
            "SANSNOMPATRONYMIQUE",
            "SANSPRENOM",
            "SNP",
            "INCONNU",
            "INCONNUE",
            "NULL",
            "NIL",
            "NILL",
            "NEANT",
            "NONRENSEIGNE",
            "NONRENSEIGNEE",
            "NONCONNU",
            "NONCOMMUNIQUE");

    /** Titles that may open a field. MAITRE and LEROY are surnames: not here. */
    static final Set<String> TITRES =
            Set.of("MONSIEUR", "MADAME", "MADEMOISELLE", "MME", "MLLE", "MR", "MELLE", "DR", "PR");

    /** What follows is the name taken by marriage. */
    static final Set<String> MARIAGE = Set.of("EPOUSE", "EPSE", "VEUVE", "VVE");

    /** What follows is the birth name. */
    static final Set<String> NAISSANCE = Set.of("NEE");

    /** What follows is another name of the same person. */
    static final Set<String> SURNOM = Set.of("DIT", "DITE");

    /** Particles and articles, which carry little: writers keep, drop or glue them. */
    static final Set<String> PARTICULES = Set.of(
            "D", "DE", "DU", "DES", "L", "LE", "LA", "LES", "VAN", "VON", "DER", "DEN", "DA", "DI", "DOS", "DAS", "EL",
            "AL", "BEN", "BINT", "SAN");

    private MotsConnus() {}

    static boolean estManquant(List<String> mots) {
        String colle = String.join("", mots);
        return colle.isEmpty() || MANQUANTS.contains(colle) || colle.chars().allMatch(lettre -> lettre == 'X');
    }
}
