package fr.accroche.nirisation.score;

import fr.accroche.nirisation.index.Fiche;
import fr.accroche.nirisation.index.Frequences;
import fr.accroche.nirisation.index.IndexRegistre;

/**
 * The chance ({@code u}) that a stranger shares what a candidate has, in bits (minus its logarithm to base 2), counted on
 * the registry: names within the zone of birth, first names within sex, decade and zone, days within the zone.
 *
 * <p>A count is taken without the candidate itself, which says nothing of strangers, and leans on the wider population
 * when the narrow one is small: {@code u = (c − 1 + K · u of the wider) / (n + K)}. Immutable, safe to share between
 * threads.
 */
final class Rarete {
    /** Weight of the wider population, in persons. */
    private static final double K = 40;

    /** No name is held to be rarer than this: beyond, slips and aliases are likelier than chance. */
    private static final double BITS_NOM_MAXIMUM = 20;

    private static final double BITS_PRENOM_MAXIMUM = 14;

    private static final int TOUS = 0;

    private final Frequences frequences;
    private final double taille;

    Rarete(IndexRegistre index) {
        frequences = index.frequences();
        taille = Math.max(1, index.taille());
    }

    /** Bits of one person among all: what every candidate has to overcome. */
    double bitsDuRegistre() {
        return log2(taille);
    }

    /** Of this birth name, in a zone. */
    double nom(int numero, int zone) {
        double partout = (sansLui(frequences.nom(numero, Frequences.TOUTES)) + 0.5) / (taille + 1);
        double ici = zone == Frequences.TOUTES
                ? partout
                : (sansLui(frequences.nom(numero, zone)) + K * partout) / (frequences.population(TOUS, TOUS, zone) + K);
        return Math.min(BITS_NOM_MAXIMUM, -log2(ici));
    }

    /** Of this first name, among those of the sex and decade of {@code fiche} in a zone. */
    double prenom(int numero, Fiche fiche, int zone) {
        int decennie = fiche.naissance / 100_000;
        int sexe = fiche.sexe;
        double partout = (sansLui(frequences.prenom(numero, sexe, TOUS, Frequences.TOUTES)) + 0.5)
                / (frequences.population(sexe, TOUS, Frequences.TOUTES) + 1);
        double decade = (sansLui(frequences.prenom(numero, sexe, decennie, Frequences.TOUTES)) + K * partout)
                / (frequences.population(sexe, decennie, Frequences.TOUTES) + K);
        double ici = zone == Frequences.TOUTES
                ? decade
                : (sansLui(frequences.prenom(numero, sexe, decennie, zone)) + K * decade)
                        / (frequences.population(sexe, decennie, zone) + K);
        return Math.min(BITS_PRENOM_MAXIMUM, -log2(ici));
    }

    double sexe(int sexe) {
        return -log2(frequences.population(sexe, TOUS, Frequences.TOUTES) / taille);
    }

    /** Of a birth in this year, among the people of the zone. */
    double annee(int naissance, int zone) {
        int decennie = naissance / 100_000;
        double partout = frequences.population(TOUS, decennie, Frequences.TOUTES) / taille;
        double ici = zone == Frequences.TOUTES
                ? partout
                : (frequences.population(TOUS, decennie, zone) + K * partout)
                        / (frequences.population(TOUS, TOUS, zone) + K);
        return -log2(ici / 10);
    }

    /** Of a birth on this day and month, among the people of the zone: 1 January weighs little where it stands for « unknown ». */
    double jour(int naissance, int zone) {
        int moisJour = naissance % 10_000;
        double partout = Math.max(sansLui(frequences.jour(moisJour, Frequences.TOUTES)), taille / 1500) / taille;
        double ici = zone == Frequences.TOUTES
                ? partout
                : (sansLui(frequences.jour(moisJour, zone)) + K * partout)
                        / (frequences.population(TOUS, TOUS, zone) + K);
        return -log2(Math.min(1, ici));
    }

    /** Of a birth in one of these places. */
    double lieux(int[] lieux) {
        double naissances = 0;
        for (int lieu : lieux) {
            naissances += frequences.lieu(lieu);
        }
        return -log2(Math.min(1, Math.max(1, naissances) / taille));
    }

    /** Of a birth in this zone. */
    double zone(int zone) {
        return -log2(Math.max(1, frequences.population(TOUS, TOUS, zone)) / taille);
    }

    static double log2(double x) {
        return Math.log(x) * 1.4426950408889634;
    }

    private static double sansLui(int compte) {
        return Math.max(0, compte - 1);
    }
}
