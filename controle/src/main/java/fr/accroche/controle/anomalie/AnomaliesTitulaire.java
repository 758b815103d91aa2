package fr.accroche.controle.anomalie;

import java.util.List;

/** What the dictionary and good sense say of the holder: names, sex, place of birth. Warnings all. */
public final class AnomaliesTitulaire {
    public static final DefinitionAnomalie NOM_ENCODAGE = DefinitionAnomalie.avertissement(
                    "DIC-NOM-ENCODAGE",
                    "Accents abîmés dans un nom",
                    "La valeur de « {balise} » contient des caractères qui remplacent une lettre accentuée mal "
                            + "convertie.",
                    "Exportez de nouveau les données en UTF-8, et déclarez cet encodage dans la première ligne.",
                    "<cpf:prenom1>Hélène</cpf:prenom1>",
                    "Dictionnaire des données, 8.1 à 8.5, 9.2 et 9.3")
            .contre("<cpf:prenom1>HÃ©lÃ¨ne</cpf:prenom1>");

    public static final DefinitionAnomalie NOM_FICTIF = DefinitionAnomalie.avertissement(
                    "DIC-NOM-FICTIF",
                    "Valeur de remplissage dans un nom",
                    "La valeur de « {balise} » n’est pas un nom : elle tient la place d’une donnée absente.",
                    "Donnez le vrai nom ; une donnée facultative absente se dit en supprimant sa balise, et un nom "
                            + "d’usage absent avec xsi:nil=\"true\".",
                    "<cpf:nomUsage xsi:nil=\"true\"/>",
                    "Dictionnaire des données, 8.1 à 8.5, 9.2 et 9.3")
            .contre("<cpf:nomUsage>X</cpf:nomUsage>");

    public static final DefinitionAnomalie NOM_CARACTERES = DefinitionAnomalie.avertissement(
                    "DIC-NOM-CARACTERES",
                    "Caractères inattendus dans un nom",
                    "La valeur de « {balise} » contient autre chose que des lettres, des espaces, des traits d’union "
                            + "et des apostrophes.",
                    "Corrigez le nom : un seul nom ou prénom par balise, sans chiffre, parenthèse ni virgule.",
                    "<cpf:nomNaissance>D’ARTOIS-LE GALL</cpf:nomNaissance>",
                    "Dictionnaire des données, 8.1 à 8.5, 9.2 et 9.3")
            .contre("<cpf:nomNaissance>DURAND2</cpf:nomNaissance>");

    public static final DefinitionAnomalie PRENOM_SEXE = DefinitionAnomalie.avertissement(
                    "DIC-PRENOM-SEXE",
                    "Prénom et sexe",
                    "Ce premier prénom est d’ordinaire celui de l’autre sexe.",
                    "Vérifiez le sexe et l’ordre des nom et prénoms ; rien à corriger s’ils sont exacts.",
                    "<cpf:prenom1>Nathalie</cpf:prenom1><cpf:sexe>F</cpf:sexe>",
                    "Dictionnaire des données, 8.3 et 8.9")
            .contre("<cpf:prenom1>Nathalie</cpf:prenom1><cpf:sexe>M</cpf:sexe>");

    public static final DefinitionAnomalie CODE_POSTAL_POUR_COMMUNE = DefinitionAnomalie.avertissement(
                    "DIC-CODE-POSTAL-POUR-COMMUNE",
                    "Code postal à la place du code de la commune",
                    "codeInsee porte un code postal, et non le code Insee d’une commune.",
                    "Donnez le code Insee de la commune, ou écrivez ce code postal dans "
                            + "<cpf:codePostalNaissance><cpf:codePostal>.",
                    "<cpf:codeInsee>44109</cpf:codeInsee>",
                    "Dictionnaire des données, 8.10 et 8.11")
            .contre("<cpf:codeInsee>44000</cpf:codeInsee>");

    public static final DefinitionAnomalie LIBELLE_LIEU_LONG = DefinitionAnomalie.avertissement(
                    "DIC-LIBELLE-LIEU-LONG",
                    "Libellé de lieu de plus de 40 caractères",
                    "La valeur de « {balise} » dépasse 40 caractères, la limite du dictionnaire ; le schéma en admet 60.",
                    "Donnez le nom officiel du lieu, sans département ni précision.",
                    "<cpf:libelleCommuneNaissance>NANTES</cpf:libelleCommuneNaissance>",
                    "Dictionnaire des données, 8.12 et 8.14")
            .contre(
                    "<cpf:libelleCommuneNaissance>NANTES, département de la Loire-Atlantique</cpf:libelleCommuneNaissance>");

    private AnomaliesTitulaire() {}

    /** All of them, in the order in which they are looked for. */
    static List<DefinitionAnomalie> toutes() {
        return List.of(
                NOM_ENCODAGE, NOM_FICTIF, NOM_CARACTERES, PRENOM_SEXE, CODE_POSTAL_POUR_COMMUNE, LIBELLE_LIEU_LONG);
    }
}
