package fr.accroche.controle.regle;

import java.util.List;

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

    private final List<String> balises;

    Champ(String... balises) {
        this.balises = List.of(balises);
    }

    /** The tags from the passage's child on. */
    List<String> balises() {
        return balises;
    }

    /** The last tag: what the depositor calls it. */
    String balise() {
        return balises.get(balises.size() - 1);
    }
}
