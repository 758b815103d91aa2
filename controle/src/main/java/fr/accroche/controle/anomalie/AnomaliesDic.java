package fr.accroche.controle.anomalie;

import java.time.LocalDate;
import java.util.List;

/** What the dictionary and the business rules say beyond the schema. */
public final class AnomaliesDic {
    public static final DefinitionAnomalie TYPE_CODE = DefinitionAnomalie.passage(
                    "DIC-TYPE-CODE",
                    "Type et code de certification",
                    "Le type et le code de la certification ne s’accordent pas : le type est RNCP ou RS, "
                            + "et le code est ce même répertoire suivi du numéro de la fiche. Aucun passage de cette "
                            + "certification n’est accepté.",
                    "{conseil}",
                    "<cpf:type>RS</cpf:type><cpf:code>RS1710</cpf:code>",
                    "Dictionnaire des données, 4.1 et 4.2 ; accusés : « Le statut de la certification … est KO »")
            .contre("<cpf:type>RS</cpf:type><cpf:code>1710</cpf:code>");

    public static final DefinitionAnomalie CERTIFICATION_INCONNUE = DefinitionAnomalie.passage(
                    "DIC-CERTIFICATION-INCONNUE",
                    "Certification inconnue",
                    "Le code de la certification n’existe pas au répertoire de France compétences.",
                    "Vérifiez le numéro de la fiche sur le site de France compétences.",
                    "<cpf:type>RNCP</cpf:type><cpf:code>RNCP19117</cpf:code>",
                    "Dictionnaire des données, 4.2 ; accusés : « Le statut de la certification … est KO »")
            .contre("<cpf:type>RNCP</cpf:type><cpf:code>RNCP999999</cpf:code>");

    public static final DefinitionAnomalie ID_TECHNIQUE_DOUBLE = DefinitionAnomalie.passage(
                    "DIC-ID-TECHNIQUE-DOUBLE",
                    "idTechnique en double",
                    "Cet idTechnique figure déjà plus haut dans le fichier : il doit être unique chez l’émetteur.",
                    "Donnez un idTechnique différent à chaque passage ; si c’est le même passage, "
                            + "supprimez la répétition.",
                    "<cpf:idTechnique>2024-000123</cpf:idTechnique>",
                    "Dictionnaire des données, 5.1 ; accusés : « … existe déjà en base »")
            .contre("<cpf:idTechnique>2024-000002</cpf:idTechnique>");

    public static final DefinitionAnomalie VALIDITE_INVERSEE = DefinitionAnomalie.passage(
                    "DIC-VALIDITE-INVERSEE",
                    "Fin de validité avant le début",
                    "La date de fin de validité est antérieure à la date de début de validité.",
                    "Corrigez l’une des deux dates ; si la certification n’expire pas, écrivez la fin de "
                            + "validité avec xsi:nil=\"true\".",
                    "<cpf:dateDebutValidite>2024-03-29</cpf:dateDebutValidite><cpf:dateFinValidite>2027-03-29</cpf:dateFinValidite>",
                    "Dictionnaire des données, 5.11 ; accusés : « La date de fin de validité est inférieure … »")
            .contre(
                    "<cpf:dateDebutValidite>2024-03-29</cpf:dateDebutValidite><cpf:dateFinValidite>2024-03-28</cpf:dateFinValidite>");

    public static final DefinitionAnomalie EXAMEN_INVERSE = DefinitionAnomalie.passage(
                    "DIC-EXAMEN-INVERSE",
                    "Fin d’examen avant le début",
                    "La date de fin d’examen est antérieure à la date de début d’examen.",
                    "Corrigez l’une des deux dates ; elles sont égales pour un examen d’un jour.",
                    "<cpf:dateDebutExamen>2024-03-20</cpf:dateDebutExamen><cpf:dateFinExamen>2024-03-21</cpf:dateFinExamen>",
                    "Dictionnaire des données, 5.7")
            .contre(
                    "<cpf:dateDebutExamen>2024-03-21</cpf:dateDebutExamen><cpf:dateFinExamen>2024-03-20</cpf:dateFinExamen>");

    public static final DefinitionAnomalie EXAMEN_APRES_DELIVRANCE = DefinitionAnomalie.avertissement(
                    "DIC-EXAMEN-APRES-DELIVRANCE",
                    "Examen après la délivrance",
                    "L’examen finit après la date de délivrance.",
                    "Vérifiez les dates de l’examen et la date de délivrance.",
                    "<cpf:dateFinExamen>2024-03-21</cpf:dateFinExamen><cpf:dateDebutValidite>2024-03-29</cpf:dateDebutValidite>",
                    "Dictionnaire des données, 5.7 et 5.10")
            .contre(
                    "<cpf:dateFinExamen>2024-03-30</cpf:dateFinExamen><cpf:dateDebutValidite>2024-03-29</cpf:dateDebutValidite>");

    public static final DefinitionAnomalie DELIVRANCE_FUTURE = DefinitionAnomalie.avertissement(
                    "DIC-DELIVRANCE-FUTURE",
                    "Délivrance dans le futur",
                    "La date de délivrance est postérieure à la date de référence du contrôle.",
                    "Vérifiez la date ; n’envoyez que des certifications déjà délivrées.",
                    "<cpf:dateDebutValidite>2024-03-29</cpf:dateDebutValidite>",
                    "Dictionnaire des données, 5.10")
            .contre("<cpf:dateDebutValidite>2025-03-29</cpf:dateDebutValidite>");

    public static final DefinitionAnomalie DELIVRANCE_TARDIVE = DefinitionAnomalie.avertissement(
                    "DIC-DELIVRANCE-TARDIVE",
                    "Envoi plus de trois mois après la délivrance",
                    "La certification a été délivrée plus de trois mois avant la date de référence du contrôle.",
                    "Rien à corriger si la date est exacte ; envoyez les prochains passages dans les trois mois.",
                    "<cpf:dateDebutValidite>2024-03-29</cpf:dateDebutValidite>",
                    "Code du travail, R. 6113-17-2 ; guide général")
            .contre("<cpf:dateDebutValidite>2023-12-14</cpf:dateDebutValidite>")
            .enVigueur(Validite.aPartirDu(LocalDate.of(2021, 7, 1)));

    public static final DefinitionAnomalie DATE_NAISSANCE_IMPOSSIBLE = DefinitionAnomalie.passage(
                    "DIC-DATE-NAISSANCE-IMPOSSIBLE",
                    "Date de naissance impossible",
                    "Le jour de naissance n’existe pas dans ce mois.",
                    "Corrigez le jour, le mois ou l’année de naissance ; un jour inconnu s’écrit avec xsi:nil=\"true\".",
                    "<cpf:jourNaissance>28</cpf:jourNaissance>",
                    "Dictionnaire des données, 8.6 à 8.8")
            .contre(
                    "<cpf:anneeNaissance>1995</cpf:anneeNaissance><cpf:moisNaissance>2</cpf:moisNaissance><cpf:jourNaissance>29</cpf:jourNaissance>");

    public static final DefinitionAnomalie AGE_DELIVRANCE = DefinitionAnomalie.avertissement(
                    "DIC-AGE-DELIVRANCE",
                    "Titulaire de moins de 14 ans",
                    "Le titulaire aurait moins de 14 ans à la délivrance.",
                    "Vérifiez la date de naissance et la date de délivrance.",
                    "<cpf:anneeNaissance>1996</cpf:anneeNaissance>",
                    "Dictionnaire des données, 8.6")
            .contre("<cpf:anneeNaissance>2016</cpf:anneeNaissance>");

    public static final DefinitionAnomalie NIVEAU_LANGUE = DefinitionAnomalie.avertissement(
                    "DIC-NIVEAU-LANGUE",
                    "Niveau de langue et sa présence",
                    "presenceNiveauLangueEuro et niveauLangueEuropeen ne s’accordent pas.",
                    "Donnez le niveau si la présence vaut true ; supprimez la balise du niveau si elle vaut false.",
                    "<cpf:presenceNiveauLangueEuro>true</cpf:presenceNiveauLangueEuro><cpf:niveauLangueEuropeen>B2</cpf:niveauLangueEuropeen>",
                    "Dictionnaire des données, 5.12 et 5.13")
            .contre("<cpf:presenceNiveauLangueEuro>true</cpf:presenceNiveauLangueEuro>");

    public static final DefinitionAnomalie NIVEAU_NUMERIQUE = DefinitionAnomalie.avertissement(
                    "DIC-NIVEAU-NUMERIQUE",
                    "Niveau numérique et sa présence",
                    "presenceNiveauNumeriqueEuro et niveauNumeriqueEuropeen ne s’accordent pas.",
                    "Donnez le bloc du niveau si la présence vaut true ; supprimez-le si elle vaut false.",
                    "<cpf:presenceNiveauNumeriqueEuro>false</cpf:presenceNiveauNumeriqueEuro>",
                    "Dictionnaire des données, 5.14 et bloc 6")
            .contre("<cpf:presenceNiveauNumeriqueEuro>true</cpf:presenceNiveauNumeriqueEuro>");

    public static final DefinitionAnomalie VOIE_VAE = DefinitionAnomalie.avertissement(
                    "DIC-VOIE-VAE",
                    "Voie de VAE sans VAE",
                    "voieAccessVAE est donnée alors que la modalité d’accès n’est pas la VAE.",
                    "Supprimez voieAccessVAE, ou corrigez modaliteAcces.",
                    "<cpf:modaliteAcces>VAE</cpf:modaliteAcces><cpf:voieAccessVAE>VAE_CLASSIQUE</cpf:voieAccessVAE>",
                    "Dictionnaire des données, 7.2")
            .contre(
                    "<cpf:modaliteAcces>CANDIDAT_LIBRE</cpf:modaliteAcces><cpf:voieAccessVAE>VAE_CLASSIQUE</cpf:voieAccessVAE>");

    public static final DefinitionAnomalie SCORING_ABSENT = DefinitionAnomalie.avertissement(
                    "DIC-SCORING-ABSENT",
                    "Score absent",
                    "La certification est obtenue par score (PAR_SCORING) et aucun score n’est donné.",
                    "Donnez le score, ou corrigez obtentionCertification.",
                    "<cpf:obtentionCertification>PAR_SCORING</cpf:obtentionCertification><cpf:scoring>324</cpf:scoring>",
                    "Dictionnaire des données, 5.4 et 5.15")
            .contre(
                    "<cpf:obtentionCertification>PAR_SCORING</cpf:obtentionCertification><cpf:scoring xsi:nil=\"true\"/>");

    public static final DefinitionAnomalie NIL_EN_TOUTES_LETTRES = DefinitionAnomalie.avertissement(
                    "DIC-NIL-EN-TOUTES-LETTRES",
                    "« nil » en toutes lettres",
                    "Le mot « nil », « nill » ou « null » est écrit comme valeur de « {balise} » : la "
                            + "donnée est lue comme absente.",
                    "{conseil}",
                    "<cpf:nomUsage xsi:nil=\"true\"/>",
                    "Guide, données « obligatoires sauf nil »")
            .contre("<cpf:nomUsage>nill</cpf:nomUsage>");

    public static final DefinitionAnomalie ESPACES_SUPERFLUS = DefinitionAnomalie.avertissement(
                    "DIC-ESPACES-SUPERFLUS",
                    "Blancs autour d’une valeur",
                    "La valeur de « {balise} » commence ou finit par un blanc.",
                    "Supprimez les blancs et les retours à la ligne autour de la valeur.",
                    "<cpf:nomNaissance>DURAND</cpf:nomNaissance>",
                    "Accroche")
            .contre("<cpf:nomNaissance>DURAND </cpf:nomNaissance>");

    public static final DefinitionAnomalie NOM_USAGE_IDENTIQUE = DefinitionAnomalie.avertissement(
                    "DIC-NOM-USAGE-IDENTIQUE",
                    "Nom d’usage identique au nom de naissance",
                    "Le nom d’usage est identique au nom de naissance.",
                    "S’il n’y a pas de nom d’usage, écrivez <cpf:nomUsage xsi:nil=\"true\"/>.",
                    "<cpf:nomUsage xsi:nil=\"true\"/>",
                    "Dictionnaire des données, 8.2")
            .contre("<cpf:nomNaissance>DURAND</cpf:nomNaissance><cpf:nomUsage>DURAND</cpf:nomUsage>");

    public static final DefinitionAnomalie PAYS_NAISSANCE = DefinitionAnomalie.avertissement(
                    "DIC-PAYS-NAISSANCE",
                    "Pays et commune de naissance",
                    "Le code du pays de naissance et le code de la commune ne s’accordent pas.",
                    "Né en France : supprimez codePaysNaissance. Né à l’étranger : codeInsee vaut 99 suivi "
                            + "des trois chiffres du pays, et codePaysNaissance ces trois chiffres.",
                    "<cpf:codeInsee>99109</cpf:codeInsee><cpf:codePaysNaissance>109</cpf:codePaysNaissance>",
                    "Dictionnaire des données, 8.10 et 8.13")
            .contre("<cpf:codeInsee>99109</cpf:codeInsee><cpf:codePaysNaissance>134</cpf:codePaysNaissance>");

    public static final DefinitionAnomalie COMMUNE_INCONNUE = DefinitionAnomalie.avertissement(
                    "DIC-COMMUNE-INCONNUE",
                    "Commune inconnue à la naissance",
                    "Le code de la commune de naissance n’existait pas à la date de naissance.",
                    "Donnez le code Insee (et non le code postal) de la commune au jour de la naissance.",
                    "<cpf:codeInsee>31555</cpf:codeInsee>",
                    "Dictionnaire des données, 8.10 ; code officiel géographique")
            .contre("<cpf:codeInsee>31999</cpf:codeInsee>");

    private AnomaliesDic() {}

    /** All of them, in the order in which they are looked for. */
    static List<DefinitionAnomalie> toutes() {
        return List.of(
                TYPE_CODE,
                CERTIFICATION_INCONNUE,
                ID_TECHNIQUE_DOUBLE,
                VALIDITE_INVERSEE,
                EXAMEN_INVERSE,
                EXAMEN_APRES_DELIVRANCE,
                DELIVRANCE_FUTURE,
                DELIVRANCE_TARDIVE,
                DATE_NAISSANCE_IMPOSSIBLE,
                AGE_DELIVRANCE,
                NIVEAU_LANGUE,
                NIVEAU_NUMERIQUE,
                VOIE_VAE,
                SCORING_ABSENT,
                NIL_EN_TOUTES_LETTRES,
                ESPACES_SUPERFLUS,
                NOM_USAGE_IDENTIQUE,
                PAYS_NAISSANCE,
                COMMUNE_INCONNUE);
    }
}
