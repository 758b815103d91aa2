package fr.accroche.controle.proposition;

/** The tags that lead to the data of a holder. */
final class Titulaires {
    private static final String TITULAIRE = "identificationTitulaire/titulaire/";

    static final String NOM_NAISSANCE = TITULAIRE + "nomNaissance";
    static final String NOM_USAGE = TITULAIRE + "nomUsage";
    static final String PRENOM1 = TITULAIRE + "prenom1";
    static final String PRENOM2 = TITULAIRE + "prenom2";
    static final String PRENOM3 = TITULAIRE + "prenom3";
    static final String ANNEE = TITULAIRE + "anneeNaissance";
    static final String MOIS = TITULAIRE + "moisNaissance";
    static final String JOUR = TITULAIRE + "jourNaissance";
    static final String SEXE = TITULAIRE + "sexe";
    static final String CODE_INSEE = TITULAIRE + "codeCommuneNaissance/codeInseeNaissance/codeInsee";
    static final String CODE_POSTAL = TITULAIRE + "codeCommuneNaissance/codePostalNaissance/codePostal";
    static final String COMMUNE = TITULAIRE + "libelleCommuneNaissance";
    static final String CODE_PAYS = TITULAIRE + "codePaysNaissance";

    private Titulaires() {}
}
