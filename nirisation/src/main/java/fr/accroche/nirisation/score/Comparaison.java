package fr.accroche.nirisation.score;

import fr.accroche.nirisation.index.Fiche;
import java.util.Arrays;

/**
 * One candidate against the question: a level and a number of bits per criterion. Mutable, filled again for each
 * candidate; one per question, never shared between threads.
 */
final class Comparaison {
    private static final Critere[] CRITERES = Critere.values();

    private final Niveau[] niveaux = new Niveau[CRITERES.length];
    private final double[] bits = new double[CRITERES.length];
    private int ordinal = -1;
    private double score;
    private int naissance;
    private int deces;
    private boolean etranger;

    void commencer(int candidat, Fiche fiche, boolean neAEtranger, double chance) {
        ordinal = candidat;
        naissance = fiche.naissance;
        deces = fiche.deces;
        etranger = neAEtranger;
        score = chance;
    }

    void poser(Niveau niveau, double poids) {
        int rang = niveau.critere().ordinal();
        niveaux[rang] = niveau;
        bits[rang] = poids;
        score += poids;
    }

    void copier(Comparaison autre) {
        System.arraycopy(autre.niveaux, 0, niveaux, 0, niveaux.length);
        System.arraycopy(autre.bits, 0, bits, 0, bits.length);
        ordinal = autre.ordinal;
        score = autre.score;
        naissance = autre.naissance;
        deces = autre.deces;
        etranger = autre.etranger;
    }

    void vider() {
        ordinal = -1;
    }

    boolean estVide() {
        return ordinal < 0;
    }

    int ordinal() {
        return ordinal;
    }

    /** Bits above what chance gives in the whole registry. */
    double score() {
        return score;
    }

    Niveau niveau(Critere critere) {
        return niveaux[critere.ordinal()];
    }

    Accord accord(Critere critere) {
        return niveau(critere).accord();
    }

    double bits(Critere critere) {
        return bits[critere.ordinal()];
    }

    /** Day of birth by the registry. */
    int naissance() {
        return naissance;
    }

    /** Day of death by the registry, or 0. */
    int deces() {
        return deces;
    }

    /** Born abroad, by the registry. */
    boolean estNeEtranger() {
        return etranger;
    }

    /** The 1 January by the registry, the day that registrars abroad give when the true one is unknown. */
    boolean estNeUnPremierJanvier() {
        return naissance % 10_000 == 101;
    }

    boolean nomsExacts() {
        return accord(Critere.NOM) == Accord.EXACT && accord(Critere.PRENOM) == Accord.EXACT;
    }

    /** Names, sex, whole date and place are the very ones, and nothing else that was sent disagrees. */
    boolean estParfaite() {
        return niveau(Critere.NOM) == Niveau.NOM_EXACT
                && niveau(Critere.PRENOM) == Niveau.PRENOM_EXACT
                && accord(Critere.SEXE) == Accord.EXACT
                && accord(Critere.NAISSANCE) == Accord.EXACT
                && accord(Critere.LIEU) == Accord.EXACT
                && accord(Critere.AUTRES_PRENOMS) != Accord.DISCORDANT
                && accord(Critere.NOM_USAGE) != Accord.DISCORDANT;
    }

    /** How many criteria disagree, among those that do not change in a life. */
    int discordances() {
        return (int) Arrays.stream(CRITERES)
                .filter(critere -> critere != Critere.NOM_USAGE && accord(critere) == Accord.DISCORDANT)
                .count();
    }

    /** How many criteria are explained by a slip only. */
    int approximations() {
        return (int) Arrays.stream(CRITERES)
                .filter(critere -> accord(critere) == Accord.PROCHE)
                .count();
    }

    /** How many criteria are not the very ones, usage names apart; names in each other's place are one slip. */
    int ecarts() {
        int ecarts = discordances() + approximations();
        return niveau(Critere.NOM) == Niveau.NOM_INVERSE ? ecarts - 1 : ecarts;
    }

    /** The day of birth is known on both sides, and is no 1 January that may stand for an unknown one. */
    boolean aUnJourSur() {
        return switch (niveau(Critere.NAISSANCE)) {
            case NAISSANCE_SANS_JOUR, NAISSANCE_ANNEE_SEULE, NAISSANCE_CONVENTION -> false;
            default -> !(etranger && estNeUnPremierJanvier());
        };
    }

    /** Another first name or the usage name agrees. */
    boolean aUnAppui() {
        return accord(Critere.AUTRES_PRENOMS) == Accord.EXACT || accord(Critere.NOM_USAGE) == Accord.EXACT;
    }

    /** Name, first name, sex and year agree, slips allowed: what the official texts call the obligatory criteria. */
    boolean aLesCriteresObligatoires() {
        return accord(Critere.NOM) != Accord.DISCORDANT
                && accord(Critere.PRENOM) != Accord.DISCORDANT
                && accord(Critere.SEXE) == Accord.EXACT
                && niveau(Critere.NAISSANCE) != Niveau.NAISSANCE_ANNEE_VOISINE
                && niveau(Critere.NAISSANCE) != Niveau.NAISSANCE_AUTRE_ANNEE;
    }

    /** Nothing of day and month disagrees either. */
    boolean aLesCriteresEnrichis() {
        return switch (niveau(Critere.NAISSANCE)) {
            case NAISSANCE_EXACTE, NAISSANCE_SANS_JOUR, NAISSANCE_ANNEE_SEULE, NAISSANCE_CONVENTION -> true;
            default -> false;
        };
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "Comparaison[*****]";
    }
}
