package fr.accroche.controle.anomalie;

import java.util.List;

/** What the dictionary and the register say of the result of a passage: delivery, proof, level. */
public final class AnomaliesResultat {
    public static final DefinitionAnomalie CERTIFICATION_NON_DELIVRABLE = DefinitionAnomalie.passage(
                    "DIC-CERTIFICATION-NON-DELIVRABLE",
                    "Certification non délivrable à cette date",
                    "La date de délivrance est hors de la période pendant laquelle France compétences dit que cette "
                            + "certification peut être délivrée.",
                    "Vérifiez la date de délivrance et le code : une fiche renouvelée porte un autre numéro.",
                    "<cpf:dateDebutValidite>2024-03-29</cpf:dateDebutValidite>",
                    "Dictionnaire des données, 4.2 et 5.10 ; accusés : « Le statut de la certification … est KO » ; "
                            + "répertoires de France compétences")
            .contre("<cpf:dateDebutValidite>2020-03-27</cpf:dateDebutValidite>");

    public static final DefinitionAnomalie CERTIFICATION_AUTRE_CERTIFICATEUR = DefinitionAnomalie.passage(
                    "DIC-CERTIFICATION-AUTRE-CERTIFICATEUR",
                    "Certification d’un autre certificateur",
                    "France compétences ne compte pas le certificateur nommé dans le fichier parmi ceux qui délivrent "
                            + "cette certification.",
                    "Vérifiez le code, puis l’idClient du certificateur ; si vous délivrez bien cette certification, "
                            + "faites inscrire votre SIRET dans la fiche par France compétences.",
                    "<cpf:type>RNCP</cpf:type><cpf:code>RNCP19117</cpf:code>",
                    "Dictionnaire des données, 3.1 et 4.2 ; accusés : « Le statut de la certification … est KO » ; "
                            + "répertoires de France compétences")
            .contre("<cpf:type>RS</cpf:type><cpf:code>RS5616</cpf:code>");

    public static final DefinitionAnomalie RESULTAT_PROVISOIRE = DefinitionAnomalie.avertissement(
                    "DIC-RESULTAT-PROVISOIRE",
                    "Résultat provisoire",
                    "donneeCertifiee vaut false : le résultat est provisoire, et le candidat n’est peut-être pas admis.",
                    "N’envoyez que les titulaires admis ; renvoyez le passage quand le résultat est définitif.",
                    "<cpf:donneeCertifiee>true</cpf:donneeCertifiee>",
                    "Dictionnaire des données, 5.5")
            .contre("<cpf:donneeCertifiee>false</cpf:donneeCertifiee>");

    public static final DefinitionAnomalie NIVEAU_INSUFFISANT = DefinitionAnomalie.avertissement(
                    "DIC-NIVEAU-INSUFFISANT",
                    "Niveau insuffisant",
                    "Le niveau de langue vaut INSUFFISANT : le candidat n’est peut-être pas admis.",
                    "Ne laissez ce passage que si la certification a bien été délivrée.",
                    "<cpf:presenceNiveauLangueEuro>true</cpf:presenceNiveauLangueEuro>"
                            + "<cpf:niveauLangueEuropeen>B1</cpf:niveauLangueEuropeen>",
                    "Dictionnaire des données, 5.13 ; guide, seuls les candidats admis sont à transmettre")
            .contre("<cpf:presenceNiveauLangueEuro>true</cpf:presenceNiveauLangueEuro>"
                    + "<cpf:niveauLangueEuropeen>INSUFFISANT</cpf:niveauLangueEuropeen>");

    public static final DefinitionAnomalie URL_PREUVE = DefinitionAnomalie.avertissement(
                    "DIC-URL-PREUVE",
                    "Lien de preuve qui n’est pas une adresse https",
                    "urlPreuve n’est pas une adresse complète en https.",
                    "Donnez une adresse durable qui commence par https://, ou supprimez la balise.",
                    "<cpf:urlPreuve>https://preuves.exemple.fr/2024-000001</cpf:urlPreuve>",
                    "Dictionnaire des données, 5.2")
            .contre("<cpf:urlPreuve>preuves.exemple.fr/2024-000001</cpf:urlPreuve>");

    public static final DefinitionAnomalie SCORE_GENERAL_ABSENT = DefinitionAnomalie.avertissement(
                    "DIC-SCORE-GENERAL-ABSENT",
                    "Score général absent",
                    "niveauNumeriqueEuropeen est donné sans scoreGeneral.",
                    "Ajoutez scoreGeneral, de 1 à 1000, en tête du bloc.",
                    numerique("<cpf:scoreGeneral>650</cpf:scoreGeneral>", resultat(2, 3)),
                    "Dictionnaire des données, 6.1 et bloc 6")
            .contre(numerique("", resultat(2, 3)));

    public static final DefinitionAnomalie COMPETENCE_INCONNUE = DefinitionAnomalie.avertissement(
                    "DIC-COMPETENCE-INCONNUE",
                    "Compétence numérique inconnue",
                    "Ce domaine ou cette compétence n’existe pas dans le référentiel DigComp : "
                            + "domaine 1, compétences 1 à 3 ; domaine 2, 1 à 6 ; domaines 3, 4 et 5, 1 à 4.",
                    "Corrigez domaineCompetenceId ou competenceId.",
                    numerique("<cpf:scoreGeneral>650</cpf:scoreGeneral>", resultat(2, 6)),
                    "Dictionnaire des données, 6.3 et 6.4 ; DigComp")
            .contre(numerique("<cpf:scoreGeneral>650</cpf:scoreGeneral>", resultat(1, 4)));

    public static final DefinitionAnomalie COMPETENCE_REPETEE = DefinitionAnomalie.avertissement(
                    "DIC-COMPETENCE-REPETEE",
                    "Compétence numérique répétée",
                    "Cette compétence a déjà un résultat plus haut : il en faut un seul par compétence.",
                    "Supprimez la répétition, ou corrigez domaineCompetenceId et competenceId.",
                    numerique("<cpf:scoreGeneral>650</cpf:scoreGeneral>", resultat(1, 1) + resultat(2, 1)),
                    "Dictionnaire des données, 6.2 à 6.4")
            .contre(numerique("<cpf:scoreGeneral>650</cpf:scoreGeneral>", resultat(1, 1) + resultat(1, 1)));

    private AnomaliesResultat() {}

    private static String numerique(String score, String resultats) {
        return "<cpf:presenceNiveauNumeriqueEuro>true</cpf:presenceNiveauNumeriqueEuro><cpf:niveauNumeriqueEuropeen>"
                + score + "<cpf:resultats>" + resultats + "</cpf:resultats></cpf:niveauNumeriqueEuropeen>";
    }

    private static String resultat(int domaine, int competence) {
        return "<cpf:resultat><cpf:niveau>4</cpf:niveau><cpf:domaineCompetenceId>" + domaine
                + "</cpf:domaineCompetenceId><cpf:competenceId>" + competence + "</cpf:competenceId></cpf:resultat>";
    }

    /** All of them, in the order in which they are looked for. */
    static List<DefinitionAnomalie> toutes() {
        return List.of(
                CERTIFICATION_NON_DELIVRABLE,
                CERTIFICATION_AUTRE_CERTIFICATEUR,
                RESULTAT_PROVISOIRE,
                NIVEAU_INSUFFISANT,
                URL_PREUVE,
                SCORE_GENERAL_ABSENT,
                COMPETENCE_INCONNUE,
                COMPETENCE_REPETEE);
    }
}
