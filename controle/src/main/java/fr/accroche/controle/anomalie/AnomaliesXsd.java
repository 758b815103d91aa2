package fr.accroche.controle.anomalie;

import java.util.List;

/** What the schema refuses: structure and types. */
public final class AnomaliesXsd {
    public static final DefinitionAnomalie RACINE = DefinitionAnomalie.fichier(
            "XSD-RACINE",
            "Balise racine inattendue",
            "La première balise du fichier n’est pas « {attendu} ».",
            "Commencez le fichier par la balise « {attendu} » dans l’espace de noms {espace}.",
            "<cpf:flux xmlns:cpf=\"urn:cdc:cpf:pc5:schema:1.0.0\">",
            "Schéma du format");

    public static final DefinitionAnomalie ESPACE_DE_NOMS = DefinitionAnomalie.fichier(
            "XSD-ESPACE-DE-NOMS",
            "Espace de noms inattendu",
            "La balise « {balise} » n’est pas dans l’espace de noms du format. C’est dit une seule "
                    + "fois ; le reste est contrôlé comme si l’espace de noms était le bon.",
            "Déclarez exactement {espace} comme espace de noms, sur la balise racine.",
            "<cpf:flux xmlns:cpf=\"urn:cdc:cpf:pc5:schema:1.0.0\">",
            "Schéma du format");

    public static final DefinitionAnomalie ELEMENT_INCONNU = DefinitionAnomalie.fichier(
            "XSD-ELEMENT-INCONNU",
            "Balise inconnue",
            "Cette balise n’existe pas dans « {parent} ».",
            "{conseil}",
            "<cpf:nomNaissance>DURAND</cpf:nomNaissance>",
            "Schéma du format");

    public static final DefinitionAnomalie ELEMENT_MAL_PLACE = DefinitionAnomalie.fichier(
            "XSD-ELEMENT-MAL-PLACE",
            "Balise mal placée",
            "La balise « {balise} » n’a pas sa place ici, dans « {parent} ».",
            "{conseil}",
            "<cpf:titulaire><cpf:sexe>F</cpf:sexe>…</cpf:titulaire>",
            "Schéma du format");

    public static final DefinitionAnomalie ELEMENT_REPETE = DefinitionAnomalie.fichier(
            "XSD-ELEMENT-REPETE",
            "Balise répétée",
            "La balise « {balise} » ne peut figurer qu’une fois dans « {parent} ».",
            "Gardez une seule balise « {balise} ».",
            "<cpf:prenom1>Anne</cpf:prenom1><cpf:prenom2>Lise</cpf:prenom2>",
            "Schéma du format");

    public static final DefinitionAnomalie CHOIX_EXCLUSIF = DefinitionAnomalie.fichier(
            "XSD-CHOIX-EXCLUSIF",
            "Choix exclusif",
            "« {parent} » contient déjà l’une des balises {attendu} : une seule est permise.",
            "Gardez l’une ou l’autre.",
            "" + "<cpf:identificationTitulaire><cpf:titulaire>…</cpf:titulaire></cpf:identificationTitulaire>",
            "Schéma du format");

    public static final DefinitionAnomalie ELEMENT_MANQUANT = DefinitionAnomalie.fichier(
            "XSD-ELEMENT-MANQUANT",
            "Balise obligatoire manquante",
            "Il manque la balise obligatoire « {balise} » dans « {parent} ».",
            "{conseil}",
            "<cpf:sexe>F</cpf:sexe>",
            "Schéma du format");

    public static final DefinitionAnomalie CHOIX_MANQUANT = DefinitionAnomalie.fichier(
            "XSD-CHOIX-MANQUANT",
            "Choix manquant",
            "« {parent} » doit contenir l’une des balises {attendu}.",
            "Ajoutez l’une de ces balises.",
            "<cpf:codeInseeNaissance><cpf:codeInsee>31555</cpf:codeInsee></cpf:codeInseeNaissance>",
            "Schéma du format");

    public static final DefinitionAnomalie TEXTE_INATTENDU = DefinitionAnomalie.fichier(
            "XSD-TEXTE-INATTENDU",
            "Texte hors d’une donnée",
            "Du texte se trouve directement dans « {parent} », qui ne contient que des balises.",
            "Supprimez ce texte, ou placez-le dans la balise de la donnée concernée.",
            "<cpf:titulaire><cpf:nomNaissance>DURAND</cpf:nomNaissance>…",
            "Schéma du format");

    public static final DefinitionAnomalie ENFANT_INTERDIT = DefinitionAnomalie.fichier(
            "XSD-ENFANT-INTERDIT",
            "Balise dans une donnée",
            "La donnée « {balise} » ne contient que du texte : une balise s’y trouve.",
            "Supprimez la balise intérieure ; écrivez &lt; pour le signe <.",
            "<cpf:verbatim>texte</cpf:verbatim>",
            "Schéma du format");

    public static final DefinitionAnomalie ATTRIBUT_INCONNU = DefinitionAnomalie.fichier(
            "XSD-ATTRIBUT-INCONNU",
            "Attribut inconnu",
            "La balise « {balise} » porte un attribut que le format ne prévoit pas.",
            "Supprimez cet attribut ; seuls xsi:nil, xsi:type et xsi:schemaLocation sont admis.",
            "<cpf:scoring xsi:nil=\"true\"/>",
            "Schéma du format");

    public static final DefinitionAnomalie TYPE_XSI = DefinitionAnomalie.fichier(
            "XSD-TYPE-XSI",
            "xsi:type refusé",
            "L’attribut xsi:type de « {balise} » nomme un type qui ne convient pas.",
            "Supprimez l’attribut xsi:type.",
            "<cpf:donneeCertifiee>true</cpf:donneeCertifiee>",
            "XML Schema 1.0, cvc-elt.4");

    public static final DefinitionAnomalie NIL_INTERDIT = DefinitionAnomalie.fichier(
            "XSD-NIL-INTERDIT",
            "xsi:nil interdit ici",
            "La donnée « {balise} » n’admet pas xsi:nil.",
            "{conseil}",
            "<cpf:prenom1>Anne</cpf:prenom1>",
            "XML Schema 1.0, cvc-elt.3.1");

    public static final DefinitionAnomalie NIL_VALEUR = DefinitionAnomalie.fichier(
            "XSD-NIL-VALEUR",
            "Valeur de xsi:nil",
            "L’attribut xsi:nil de « {balise} » ne vaut ni true, ni false.",
            "Écrivez exactement {ligne}.",
            "<cpf:scoring xsi:nil=\"true\"/>",
            "XML Schema 1.0, cvc-elt.3.2");

    public static final DefinitionAnomalie NIL_NON_VIDE = DefinitionAnomalie.fichier(
            "XSD-NIL-NON-VIDE",
            "xsi:nil avec un contenu",
            "La donnée « {balise} » porte xsi:nil=\"true\" et n’est pourtant pas vide.",
            "Supprimez xsi:nil si la donnée est connue ; sinon, écrivez exactement {ligne}.",
            "<cpf:scoring xsi:nil=\"true\"/>",
            "XML Schema 1.0, cvc-elt.3.2.1");

    public static final DefinitionAnomalie NIL_EN_TOUTES_LETTRES = DefinitionAnomalie.fichier(
            "XSD-NIL-EN-TOUTES-LETTRES",
            "« nil » en toutes lettres",
            "Le mot « nil » est écrit comme valeur de « {balise} » : le format attend un attribut.",
            "{conseil}",
            "<cpf:moisNaissance xsi:nil=\"true\"/>",
            "Guide, données « obligatoires sauf nil »");

    public static final DefinitionAnomalie ELEMENT_VIDE = DefinitionAnomalie.fichier(
            "XSD-ELEMENT-VIDE",
            "Balise vide",
            "La balise « {balise} » est vide.",
            "{conseil}",
            "<cpf:prenom2>Lise</cpf:prenom2>",
            "Schéma du format");

    public static final DefinitionAnomalie TEXTE_TROP_LONG = DefinitionAnomalie.fichier(
            "XSD-TEXTE-TROP-LONG",
            "Texte trop long",
            "Le texte de « {balise} » dépasse {limite} caractères.",
            "Raccourcissez-le à {limite} caractères au plus.",
            "<cpf:nomNaissance>DURAND</cpf:nomNaissance>",
            "Schéma du format");

    public static final DefinitionAnomalie TEXTE_TROP_COURT = DefinitionAnomalie.fichier(
            "XSD-TEXTE-TROP-COURT",
            "Texte trop court",
            "Le texte de « {balise} » compte moins de {limite} caractère(s).",
            "Écrivez au moins {limite} caractère(s).",
            "<cpf:nomNaissance>DURAND</cpf:nomNaissance>",
            "Schéma du format");

    public static final DefinitionAnomalie LONGUEUR_EXACTE = DefinitionAnomalie.fichier(
            "XSD-LONGUEUR-EXACTE",
            "Longueur exacte",
            "« {balise} » doit compter exactement {limite} caractère(s).",
            "Écrivez exactement {limite} caractère(s), zéros de tête compris et sans blanc.",
            "<cpf:codeInsee>01004</cpf:codeInsee>",
            "Schéma du format");

    public static final DefinitionAnomalie VALEUR_HORS_LISTE = DefinitionAnomalie.fichier(
            "XSD-VALEUR-HORS-LISTE",
            "Valeur hors de la liste",
            "La valeur de « {balise} » n’est pas dans la liste prévue.",
            "{conseil}",
            "<cpf:sexe>F</cpf:sexe>",
            "Schéma du format");

    public static final DefinitionAnomalie MOTIF = DefinitionAnomalie.fichier(
            "XSD-MOTIF",
            "Forme refusée",
            "La valeur de « {balise} » n’a pas la forme attendue.",
            "Corrigez la valeur d’après le dictionnaire des données.",
            "<cpf:dateDebutValidite>2024-03-29</cpf:dateDebutValidite>",
            "Schéma du format");

    public static final DefinitionAnomalie DATE_INVALIDE = DefinitionAnomalie.fichier(
            "XSD-DATE-INVALIDE",
            "Date refusée",
            "« {balise} » n’est pas une date de la forme AAAA-MM-JJ, de 1900 à 2099, qui existe au " + "calendrier.",
            "{conseil}",
            "<cpf:dateDebutValidite>2024-03-29</cpf:dateDebutValidite>",
            "Schéma du format");

    public static final DefinitionAnomalie HORODATAGE_INVALIDE = DefinitionAnomalie.fichier(
            "XSD-HORODATAGE-INVALIDE",
            "Horodatage refusé",
            "« {balise} » n’est pas de la forme AAAA-MM-JJThh:mm:ss±hh:mm.",
            "Écrivez la date, l’heure et le décalage horaire en chiffres, sans fraction de seconde "
                    + "ni Z : 2024-03-29T14:05:00+01:00.",
            "<cpf:horodatage>2024-03-29T14:05:00+01:00</cpf:horodatage>",
            "Schéma du format");

    public static final DefinitionAnomalie ENTIER_INVALIDE = DefinitionAnomalie.fichier(
            "XSD-ENTIER-INVALIDE",
            "Nombre entier attendu",
            "« {balise} » n’est pas un nombre entier.",
            "Écrivez un nombre entier en chiffres, de {minimum} à {maximum}.",
            "<cpf:moisNaissance>11</cpf:moisNaissance>",
            "Schéma du format");

    public static final DefinitionAnomalie ENTIER_HORS_BORNES = DefinitionAnomalie.fichier(
            "XSD-ENTIER-HORS-BORNES",
            "Nombre hors des bornes",
            "« {balise} » doit être compris entre {minimum} et {maximum}.",
            "Écrivez un nombre entier de {minimum} à {maximum}.",
            "<cpf:moisNaissance>11</cpf:moisNaissance>",
            "Schéma du format");

    public static final DefinitionAnomalie BOOLEEN_INVALIDE = DefinitionAnomalie.fichier(
            "XSD-BOOLEEN-INVALIDE",
            "Vrai ou faux attendu",
            "« {balise} » ne vaut ni true, ni false.",
            "Écrivez true ou false, en minuscules.",
            "<cpf:donneeCertifiee>true</cpf:donneeCertifiee>",
            "Schéma du format");

    private AnomaliesXsd() {}

    /** All of them, in the order in which they are looked for. */
    static List<DefinitionAnomalie> toutes() {
        return List.of(
                RACINE,
                ESPACE_DE_NOMS,
                ELEMENT_INCONNU,
                ELEMENT_MAL_PLACE,
                ELEMENT_REPETE,
                CHOIX_EXCLUSIF,
                ELEMENT_MANQUANT,
                CHOIX_MANQUANT,
                TEXTE_INATTENDU,
                ENFANT_INTERDIT,
                ATTRIBUT_INCONNU,
                TYPE_XSI,
                NIL_INTERDIT,
                NIL_VALEUR,
                NIL_NON_VIDE,
                NIL_EN_TOUTES_LETTRES,
                ELEMENT_VIDE,
                TEXTE_TROP_LONG,
                TEXTE_TROP_COURT,
                LONGUEUR_EXACTE,
                VALEUR_HORS_LISTE,
                MOTIF,
                DATE_INVALIDE,
                HORODATAGE_INVALIDE,
                ENTIER_INVALIDE,
                ENTIER_HORS_BORNES,
                BOOLEEN_INVALIDE);
    }
}
