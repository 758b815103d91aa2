package fr.accroche.controle.anomalie;

import java.util.List;

/** Bytes that are not the XML that the control reads: not well-formed, not readable, or hostile. */
public final class AnomaliesXml {
    public static final DefinitionAnomalie VIDE = DefinitionAnomalie.fichier(
            "XML-VIDE",
            "Fichier vide",
            "Le fichier ne contient aucun document XML : il est vide.",
            "Vérifiez que l’export s’est bien terminé, puis envoyez le fichier produit.",
            "<cpf:flux …>…</cpf:flux>",
            "XML 1.0, 5e édition");

    public static final DefinitionAnomalie PAS_DU_XML = DefinitionAnomalie.fichier(
            "XML-PAS-DU-XML",
            "Fichier qui n’est pas du XML",
            "Ce fichier {nature}, et non un fichier XML.",
            "Envoyez le fichier XML lui-même, produit par votre logiciel : {conseil}.",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "XML 1.0, 5e édition");

    public static final DefinitionAnomalie ENCODAGE_INCONNU = DefinitionAnomalie.fichier(
            "XML-ENCODAGE-INCONNU",
            "Encodage non pris en charge",
            "L’encodage de ce fichier n’est pas pris en charge.",
            "Enregistrez le fichier en UTF-8 et déclarez-le : <?xml version=\"1.0\" "
                    + "encoding=\"UTF-8\"?>. UTF-16, ISO-8859-1, windows-1252 et US-ASCII sont aussi acceptés.",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "XML 1.0, 5e édition, 4.3.3");

    public static final DefinitionAnomalie ENCODAGE_CONTRADICTOIRE = DefinitionAnomalie.fichier(
            "XML-ENCODAGE-CONTRADICTOIRE",
            "Encodage contredit par les octets",
            "La déclaration XML annonce un encodage que les premiers octets du fichier " + "contredisent ({reel}).",
            "Déclarez l’encodage réel du fichier, ou enregistrez-le dans l’encodage déclaré ; "
                    + "UTF-8 convient toujours.",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "XML 1.0, 5e édition, 4.3.3");

    public static final DefinitionAnomalie OCTET_INVALIDE = DefinitionAnomalie.fichier(
            "XML-OCTET-INVALIDE",
            "Octet étranger à l’encodage",
            "Un octet de ce fichier n’a pas de sens en {encodage}, l’encodage annoncé.",
            "Le fichier est sans doute enregistré dans un autre encodage, souvent windows-1252 : "
                    + "enregistrez-le en {encodage}, ou déclarez son encodage réel dans la première ligne.",
            "<?xml version=\"1.0\" encoding=\"windows-1252\"?>",
            "XML 1.0, 5e édition, 4.3.3");

    public static final DefinitionAnomalie VERSION = DefinitionAnomalie.fichier(
            "XML-VERSION",
            "Version de XML non prise en charge",
            "La déclaration annonce une autre version de XML que 1.0.",
            "Écrivez version=\"1.0\" dans la première ligne.",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "XML 1.0, 5e édition, 2.8");

    public static final DefinitionAnomalie DECLARATION_MAL_PLACEE = DefinitionAnomalie.fichier(
            "XML-DECLARATION-MAL-PLACEE",
            "Déclaration XML mal placée",
            "La déclaration <?xml … ?> doit être tout au début du fichier, sans blanc ni ligne " + "avant elle.",
            "Supprimez ce qui précède <?xml, et n’écrivez la déclaration qu’une fois.",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "XML 1.0, 5e édition, 2.8");

    public static final DefinitionAnomalie DOCTYPE = DefinitionAnomalie.fichier(
            "XML-DOCTYPE",
            "DOCTYPE refusé",
            "Le fichier contient une déclaration DOCTYPE : elle est refusée, et rien de ce qu’elle "
                    + "désigne n’est lu.",
            "Supprimez la déclaration <!DOCTYPE …> ; le format n’en a pas besoin.",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><cpf:flux …>",
            "OWASP, XML External Entity Prevention");

    public static final DefinitionAnomalie CARACTERE_INTERDIT = DefinitionAnomalie.fichier(
            "XML-CARACTERE-INTERDIT",
            "Caractère interdit en XML",
            "Le fichier contient un caractère qui est interdit en XML, par exemple un caractère de " + "commande.",
            "Supprimez ce caractère invisible ; il vient souvent d’un copier-coller ou d’un " + "fichier abîmé.",
            "<cpf:verbatim>texte sans caractère de commande</cpf:verbatim>",
            "XML 1.0, 5e édition, 2.2");

    public static final DefinitionAnomalie TRONQUE = DefinitionAnomalie.fichier(
            "XML-TRONQUE",
            "Fichier tronqué",
            "Le fichier s’arrête avant la fin du document : il est tronqué.",
            "Exportez ou envoyez de nouveau le fichier entier ; il doit se terminer par la "
                    + "fermeture de la balise « flux ».",
            "</cpf:flux>",
            "XML 1.0, 5e édition, 2.1");

    public static final DefinitionAnomalie BALISES_CROISEES = DefinitionAnomalie.fichier(
            "XML-BALISES-CROISEES",
            "Balises qui ne se ferment pas dans l’ordre",
            "Cette balise de fin ne correspond pas à la dernière balise ouverte.",
            "Fermez chaque balise dans l’ordre inverse de leur ouverture, avec exactement le même " + "nom.",
            "<cpf:type>RS</cpf:type>",
            "XML 1.0, 5e édition, 3");

    public static final DefinitionAnomalie PREFIXE_INCONNU = DefinitionAnomalie.fichier(
            "XML-PREFIXE-INCONNU",
            "Préfixe non déclaré",
            "Une balise ou un attribut porte un préfixe qui n’est déclaré nulle part.",
            "Déclarez le préfixe sur la balise racine, par exemple "
                    + "xmlns:cpf=\"urn:cdc:cpf:pc5:schema:1.0.0\" ou "
                    + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\".",
            "<cpf:flux xmlns:cpf=\"urn:cdc:cpf:pc5:schema:1.0.0\">",
            "Namespaces in XML 1.0, 5");

    public static final DefinitionAnomalie ATTRIBUT_DOUBLE = DefinitionAnomalie.fichier(
            "XML-ATTRIBUT-DOUBLE",
            "Attribut écrit deux fois",
            "Une balise porte deux fois le même attribut.",
            "Supprimez l’un des deux.",
            "<cpf:scoring xsi:nil=\"true\"/>",
            "XML 1.0, 5e édition, 3.1");

    public static final DefinitionAnomalie ENTITE_INCONNUE = DefinitionAnomalie.fichier(
            "XML-ENTITE-INCONNUE",
            "Entité inconnue",
            "Le texte contient une entité (&…;) que XML ne connaît pas.",
            "Écrivez le caractère lui-même (é au lieu de &eacute;), et &amp; pour le signe &.",
            "Durand &amp; fils",
            "XML 1.0, 5e édition, 4.1");

    public static final DefinitionAnomalie MAL_FORME = DefinitionAnomalie.fichier(
            "XML-MAL-FORME",
            "XML mal formé",
            "Le document n’est pas bien formé à cet endroit : {detail}.",
            "Corrigez la syntaxe ; dans un texte, écrivez &lt; pour le signe < et &amp; pour le " + "signe &.",
            "<cpf:verbatim>note &lt; 10</cpf:verbatim>",
            "XML 1.0, 5e édition");

    public static final DefinitionAnomalie CONTENU_APRES_LA_FIN = DefinitionAnomalie.fichier(
            "XML-CONTENU-APRES-LA-FIN",
            "Contenu après la fin du document",
            "Le fichier continue après la fermeture de la balise racine.",
            "Supprimez ce qui suit ; un fichier ne contient qu’un flux.",
            "</cpf:flux>",
            "XML 1.0, 5e édition, 2.1");

    public static final DefinitionAnomalie LIMITE_PROFONDEUR = DefinitionAnomalie.fichier(
            "XML-LIMITE-PROFONDEUR",
            "Trop de balises imbriquées",
            "Les balises sont imbriquées au-delà de la limite de {limite}.",
            "Revoyez la construction du fichier ; le format n’a besoin que de 14 niveaux.",
            "<cpf:flux><cpf:emetteur>…",
            "Limites publiées d’Accroche");

    public static final DefinitionAnomalie LIMITE_ATTRIBUTS = DefinitionAnomalie.fichier(
            "XML-LIMITE-ATTRIBUTS",
            "Trop d’attributs",
            "Une balise porte plus de {limite} attributs, ou un attribut trop long.",
            "Supprimez les attributs superflus.",
            "<cpf:scoring xsi:nil=\"true\"/>",
            "Limites publiées d’Accroche");

    public static final DefinitionAnomalie LIMITE_BALISE = DefinitionAnomalie.fichier(
            "XML-LIMITE-BALISE",
            "Balise trop longue",
            "Une balise ou un nom dépasse {limite} caractères.",
            "Revoyez la construction du fichier.",
            "<cpf:idTechnique>",
            "Limites publiées d’Accroche");

    public static final DefinitionAnomalie LIMITE_TEXTE = DefinitionAnomalie.fichier(
            "XML-LIMITE-TEXTE",
            "Texte trop long",
            "Le texte de la balise « {balise} » dépasse {limite} caractères.",
            "Raccourcissez ce texte.",
            "<cpf:moisNaissance>5</cpf:moisNaissance>",
            "Limites publiées d’Accroche");

    public static final DefinitionAnomalie LIMITE_PASSAGE = DefinitionAnomalie.fichier(
            "XML-LIMITE-PASSAGE",
            "Trop de balises dans un passage",
            "Ce passage contient plus de {limite} balises.",
            "Revoyez la construction du fichier ; un passage complet en compte moins de 150.",
            "<cpf:passageCertification>…",
            "Limites publiées d’Accroche");

    private AnomaliesXml() {}

    /** All of them, in the order in which they are looked for. */
    static List<DefinitionAnomalie> toutes() {
        return List.of(
                VIDE,
                PAS_DU_XML,
                ENCODAGE_INCONNU,
                ENCODAGE_CONTRADICTOIRE,
                OCTET_INVALIDE,
                VERSION,
                DECLARATION_MAL_PLACEE,
                DOCTYPE,
                CARACTERE_INTERDIT,
                TRONQUE,
                BALISES_CROISEES,
                PREFIXE_INCONNU,
                ATTRIBUT_DOUBLE,
                ENTITE_INCONNUE,
                MAL_FORME,
                CONTENU_APRES_LA_FIN,
                LIMITE_PROFONDEUR,
                LIMITE_ATTRIBUTS,
                LIMITE_BALISE,
                LIMITE_TEXTE,
                LIMITE_PASSAGE);
    }
}
