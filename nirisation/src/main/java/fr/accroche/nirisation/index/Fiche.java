package fr.accroche.nirisation.index;

/**
 * One person of the registry, in numbers: a cursor that {@link IndexRegistre#lire} fills again and again, one per
 * thread, so that a question allocates nothing per candidate. Not safe to share.
 */
public final class Fiche {
    /** Numbers of {@link IndexRegistre#noms()}; {@link Lexique#ABSENT} when missing. */
    public int nomNaissance;

    public int nomUsage;

    /** Numbers of {@link IndexRegistre#prenoms()}. */
    public int prenom1;

    public int prenom2;

    public int prenom3;

    /** 1 for a man, 2 for a woman. */
    public int sexe;

    /** {@code annee * 10000 + mois * 100 + jour}, unknown components 0. */
    public int naissance;

    /** Number of {@link IndexRegistre#lieux()}: commune as it was at the birth, or {@code 99xxx}. */
    public int lieu;

    /** {@code annee * 10000 + mois * 100 + jour}, or 0 when the person is not known to be dead. */
    public int deces;
}
