package fr.accroche.nirisation.score;

import java.util.Locale;

/** The levels of agreement of each criterion: the alphabet of the weights file, where each has its share among pairs of
 * one person ({@code m}). A level that says only that one side does not know, or that follows from another, has none. */
enum Niveau {
    NOM_EXACT(Critere.NOM, Accord.EXACT, "exact"),
    NOM_GRAPHIE(Critere.NOM, Accord.EXACT, "à l’écriture près"),
    NOM_TRONQUE(Critere.NOM, Accord.PROCHE, "tronqué"),
    NOM_FRAPPE(Critere.NOM, Accord.PROCHE, "à une lettre près"),
    NOM_FRAPPES(Critere.NOM, Accord.PROCHE, "à quelques lettres près"),
    NOM_SON(Critere.NOM, Accord.PROCHE, "de même son"),
    NOM_PARTIEL(Critere.NOM, Accord.PROCHE, "en partie"),
    NOM_CROISE(Critere.NOM, Accord.PROCHE, "de naissance et d’usage échangés"),
    NOM_INVERSE(Critere.NOM, Accord.PROCHE, "échangé avec le prénom"),
    NOM_VOISIN(Critere.NOM, Accord.PROCHE, "voisin, connu par ailleurs"),
    NOM_DIFFERENT(Critere.NOM, Accord.DISCORDANT, "différent"),

    PRENOM_EXACT(Critere.PRENOM, Accord.EXACT, "exact"),
    PRENOM_GRAPHIE(Critere.PRENOM, Accord.EXACT, "à l’écriture près"),
    PRENOM_TRONQUE(Critere.PRENOM, Accord.PROCHE, "tronqué"),
    PRENOM_FRAPPE(Critere.PRENOM, Accord.PROCHE, "à une lettre près"),
    PRENOM_FRAPPES(Critere.PRENOM, Accord.PROCHE, "à quelques lettres près"),
    PRENOM_SON(Critere.PRENOM, Accord.PROCHE, "de même son"),
    PRENOM_PARTIEL(Critere.PRENOM, Accord.PROCHE, "en partie"),
    PRENOM_AUTRE_RANG(Critere.PRENOM, Accord.PROCHE, "d’un autre rang"),
    PRENOM_INVERSE(Critere.PRENOM, Accord.PROCHE, "échangé avec le nom"),
    PRENOM_VOISIN(Critere.PRENOM, Accord.PROCHE, "voisin, connu par ailleurs"),
    PRENOM_DIFFERENT(Critere.PRENOM, Accord.DISCORDANT, "différent"),

    SEXE_EGAL(Critere.SEXE, Accord.EXACT, "égal"),
    SEXE_DIFFERENT(Critere.SEXE, Accord.DISCORDANT, "différent"),

    NAISSANCE_EXACTE(Critere.NAISSANCE, Accord.EXACT, "exacte"),
    NAISSANCE_JOUR_MOIS_ECHANGES(Critere.NAISSANCE, Accord.PROCHE, "jour et mois échangés"),
    NAISSANCE_AUTRE_JOUR(Critere.NAISSANCE, Accord.PROCHE, "au jour près"),
    NAISSANCE_AUTRE_MOIS(Critere.NAISSANCE, Accord.PROCHE, "au mois près"),
    NAISSANCE_ANNEE_VOISINE(Critere.NAISSANCE, Accord.PROCHE, "d’une année voisine"),
    NAISSANCE_AUTRE_ANNEE(Critere.NAISSANCE, Accord.PROCHE, "à l’année près"),
    NAISSANCE_CONVENTION(Critere.NAISSANCE, Accord.PROCHE, "1er janvier d’un côté"),
    NAISSANCE_SANS_JOUR(Critere.NAISSANCE, Accord.PROCHE, "sans le jour"),
    NAISSANCE_ANNEE_SEULE(Critere.NAISSANCE, Accord.PROCHE, "l’année seule"),
    NAISSANCE_DIFFERENTE(Critere.NAISSANCE, Accord.DISCORDANT, "différente"),

    LIEU_EXACT(Critere.LIEU, Accord.EXACT, "exact"),
    LIEU_DEPARTEMENT(Critere.LIEU, Accord.PROCHE, "au département près"),
    LIEU_DIFFERENT(Critere.LIEU, Accord.DISCORDANT, "différent"),
    LIEU_MUET(Critere.LIEU, Accord.MUET, "inconnu"),

    AUTRES_PRENOMS_EGAUX(Critere.AUTRES_PRENOMS, Accord.EXACT, "communs"),
    AUTRES_PRENOMS_DIFFERENTS(Critere.AUTRES_PRENOMS, Accord.DISCORDANT, "différents"),
    AUTRES_PRENOMS_MUETS(Critere.AUTRES_PRENOMS, Accord.MUET, "inconnus"),
    AUTRES_PRENOMS_TUS(Critere.AUTRES_PRENOMS, Accord.MUET, "connus d’un seul côté"),

    NOM_USAGE_EGAL(Critere.NOM_USAGE, Accord.EXACT, "égal"),
    NOM_USAGE_DIFFERENT(Critere.NOM_USAGE, Accord.DISCORDANT, "différent"),
    NOM_USAGE_MUET(Critere.NOM_USAGE, Accord.MUET, "inconnu");

    private final Critere critere;
    private final Accord accord;
    private final String libelle;

    Niveau(Critere critere, Accord accord, String libelle) {
        this.critere = critere;
        this.accord = accord;
        this.libelle = libelle;
    }

    Critere critere() {
        return critere;
    }

    Accord accord() {
        return accord;
    }

    String libelle() {
        return libelle;
    }

    /** True when the weights file holds its share. */
    boolean aUnePart() {
        return accord != Accord.MUET
                && this != NAISSANCE_SANS_JOUR
                && this != NAISSANCE_ANNEE_SEULE
                && this != PRENOM_INVERSE;
    }

    /** Its name in a weights file. */
    String cle() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
