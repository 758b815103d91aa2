package fr.accroche.nirisation.index;

/**
 * Counts over the registry, for the chance that two strangers agree. A zone is a country of birth, or a group of
 * communes (a department); {@link #TOUTES} is everybody. A decade is {@code annee / 10}. Immutable, safe to share
 * between threads.
 */
public interface Frequences {
    int TOUTES = 0;

    /** The zone of a place of {@link IndexRegistre#lieux()}; {@link #TOUTES} for an unknown place. */
    int zone(int lieu);

    /** Persons of this sex (1, 2, 0 for both), decade (0 for all) and zone. */
    int population(int sexe, int decennie, int zone);

    /** Persons of this birth name, whole registry or one zone. Counts under a published floor may be 0 in a zone. */
    int nom(int nom, int zone);

    /** Persons of this first first name, by sex, decade (0 for all) and zone. */
    int prenom(int prenom, int sexe, int decennie, int zone);

    /** Persons of this zone born on that day and month ({@code mois * 100 + jour}), whatever the year. */
    int jour(int moisJour, int zone);

    /** Persons born in that place. */
    int lieu(int lieu);
}
