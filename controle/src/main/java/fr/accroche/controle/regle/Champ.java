package fr.accroche.controle.regle;

/**
 * A datum that some rule asks for, known by the tags that lead to it from the passage. Rules name data by these and not by
 * tags, so that each is found once for a schema ({@link Noeud}) and not once for a rule and a passage.
 */
enum Champ {
    ID_TECHNIQUE("idTechnique"),
    URL_PREUVE("urlPreuve"),
    OBTENTION("obtentionCertification"),
    DONNEE_CERTIFIEE("donneeCertifiee"),
    DEBUT_EXAMEN("dateDebutExamen"),
    FIN_EXAMEN("dateFinExamen"),
    DELIVRANCE("dateDebutValidite"),
    FIN_VALIDITE("dateFinValidite"),
    PRESENCE_NIVEAU_LANGUE("presenceNiveauLangueEuro"),
    NIVEAU_LANGUE("niveauLangueEuropeen"),
    PRESENCE_NIVEAU_NUMERIQUE("presenceNiveauNumeriqueEuro"),
    NIVEAU_NUMERIQUE("niveauNumeriqueEuropeen"),
    SCORE_GENERAL("niveauNumeriqueEuropeen", "scoreGeneral"),
    RESULTATS("niveauNumeriqueEuropeen", "resultats"),
    SCORING("scoring"),
    MODALITE_ACCES("modalitesInscription", "modaliteAcces"),
    VOIE_VAE("modalitesInscription", "voieAccessVAE"),
    TITULAIRE("identificationTitulaire", "titulaire"),
    NOM_NAISSANCE("identificationTitulaire", "titulaire", "nomNaissance"),
    NOM_USAGE("identificationTitulaire", "titulaire", "nomUsage"),
    PRENOM1("identificationTitulaire", "titulaire", "prenom1"),
    PRENOM2("identificationTitulaire", "titulaire", "prenom2"),
    PRENOM3("identificationTitulaire", "titulaire", "prenom3"),
    ANNEE_NAISSANCE("identificationTitulaire", "titulaire", "anneeNaissance"),
    MOIS_NAISSANCE("identificationTitulaire", "titulaire", "moisNaissance"),
    JOUR_NAISSANCE("identificationTitulaire", "titulaire", "jourNaissance"),
    SEXE("identificationTitulaire", "titulaire", "sexe"),
    CODE_INSEE("identificationTitulaire", "titulaire", "codeCommuneNaissance", "codeInseeNaissance", "codeInsee"),
    LIBELLE_COMMUNE("identificationTitulaire", "titulaire", "libelleCommuneNaissance"),
    CODE_PAYS("identificationTitulaire", "titulaire", "codePaysNaissance"),
    LIBELLE_PAYS("identificationTitulaire", "titulaire", "libellePaysNaissance"),
    NOM_DOSSIER("identificationTitulaire", "dossierFormation", "nomTitulaire"),
    PRENOM_DOSSIER("identificationTitulaire", "dossierFormation", "prenom1Titulaire");

    private final String chemin;

    Champ(String... balises) {
        chemin = String.join("/", balises);
    }

    /** The tags from the passage's child on, separated by slashes. */
    String chemin() {
        return chemin;
    }

    /** Where its datum is kept, from 0 on without gap. */
    @SuppressWarnings("EnumOrdinal") // a place in an array that lives no longer than the process
    int place() {
        return ordinal();
    }

    /** The last tag: what the depositor calls it. */
    String balise() {
        return chemin.substring(chemin.lastIndexOf('/') + 1);
    }
}
