package fr.accroche.controle.extrait;

import static java.util.Map.entry;

import java.util.Map;

/** What people call the data of a passage, by their tags. */
final class Libelles {
    private static final Map<String, String> PAR_BALISE = Map.ofEntries(
            entry("type", "Type de certification"),
            entry("code", "Code de la certification"),
            entry("natureDeposant", "Nature du déposant"),
            entry("idTechnique", "Identifiant technique"),
            entry("urlPreuve", "Adresse de la preuve"),
            entry("libelleOption", "Option ou spécialité"),
            entry("obtentionCertification", "Obtention"),
            entry("donneeCertifiee", "Résultat définitif"),
            entry("dateDebutExamen", "Début de l’examen"),
            entry("dateFinExamen", "Fin de l’examen"),
            entry("modalitePassageExamen", "Modalité de l’examen"),
            entry("codePostalCentreExamen", "Code postal du centre d’examen"),
            entry("dateDebutValidite", "Date de délivrance"),
            entry("dateFinValidite", "Fin de validité"),
            entry("presenceNiveauLangueEuro", "Niveau de langue donné"),
            entry("niveauLangueEuropeen", "Niveau de langue européen"),
            entry("presenceNiveauNumeriqueEuro", "Niveau numérique donné"),
            entry("scoreGeneral", "Score numérique général"),
            entry("niveau", "Niveau de la compétence"),
            entry("domaineCompetenceId", "Domaine de la compétence"),
            entry("competenceId", "Numéro de la compétence"),
            entry("scoring", "Score"),
            entry("mentionValidee", "Mention"),
            entry("modaliteAcces", "Modalité d’accès"),
            entry("voieAccessVAE", "Voie d’accès par VAE"),
            entry("initiativeInscription", "Initiative de l’inscription"),
            entry("dateInscription", "Date d’inscription"),
            entry("idDossier", "Numéro du dossier de formation"),
            entry("nomTitulaire", "Nom (dossier de formation)"),
            entry("prenom1Titulaire", "Prénom (dossier de formation)"),
            entry("nomNaissance", "Nom de naissance"),
            entry("nomUsage", "Nom d’usage"),
            entry("prenom1", "Premier prénom"),
            entry("prenom2", "Deuxième prénom"),
            entry("prenom3", "Troisième prénom"),
            entry("anneeNaissance", "Année de naissance"),
            entry("moisNaissance", "Mois de naissance"),
            entry("jourNaissance", "Jour de naissance"),
            entry("sexe", "Sexe"),
            entry("codeInsee", "Code INSEE de la commune de naissance"),
            entry("codePostal", "Code postal de naissance"),
            entry("libelleCommuneNaissance", "Commune de naissance"),
            entry("codePaysNaissance", "Code du pays de naissance"),
            entry("libellePaysNaissance", "Pays de naissance"),
            entry("commentairesMEN", "Commentaire (Éducation nationale)"),
            entry("verbatim", "Commentaire"));

    private Libelles() {}

    static String de(String balise) {
        return PAR_BALISE.getOrDefault(balise, balise);
    }
}
