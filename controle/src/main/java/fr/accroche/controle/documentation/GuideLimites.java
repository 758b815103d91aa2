package fr.accroche.controle.documentation;

import fr.accroche.controle.anomalie.AnomaliesXml;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.lecture.Limites;
import fr.accroche.controle.schema.SchemaFlux;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the control takes, its limits, and where it differs from other validators, as Markdown, the figures from the
 * constants that the control itself uses. Deterministic and stateless.
 */
public final class GuideLimites {
    private static final String ENTETE = """
            # Ce que le contrôle accepte, ses limites, ses différences

            Page produite à partir des constantes qu’Accroche applique : ne la modifiez pas à la main. Avec
            `--regles schema`, le verdict (OK ou KO) est celui d’un validateur XSD 1.0 conforme, pour tout document XML 1.0
            sans DOCTYPE, dans un des encodages ci-dessous et dans ces limites. Tout autre fichier est refusé par une
            anomalie `XML-…` qui dit pourquoi.

            ## Limites

            Elles tiennent la mémoire d’un contrôle, quel que soit le fichier. Le format lui-même n’a besoin que de
            14 niveaux, de 4 attributs et de textes de 255 caractères.

            | Ce qui est compté | Limite | Au-delà |
            |---|---|---|
            """;

    private static final String ENCODAGES = """

            Le contrôle lit un fichier de toute taille ; c’est le dépôt qui en refuse un de plus de %s octets (200 Mo).
            Le nombre d’anomalies n’est pas limité : toutes sont dites.

            ## Encodages
            Sans déclaration, un fichier est en UTF-8, ou en UTF-16 si ses premiers octets le montrent. Une déclaration peut
            nommer, en majuscules ou en minuscules : %s. Elle doit s’accorder avec les premiers octets du fichier. XML 1.1,
            UTF-7, UTF-32 et EBCDIC sont refusés ; les octets qui ne sont pas de l’encodage annoncé aussi, à leur place
            exacte.

            """;

    private static final String DIFFERENCES = """
            ## Différences connues avec d’autres validateurs

            Le verdict est celui de la norme, sauf DOCTYPE ; ailleurs diffèrent le nombre, la place et le texte des messages,
            et le verdict d’un validateur là où c’est lui qui s’écarte de la norme.

            - **Une faute, une anomalie.** Les validateurs usuels disent souvent deux messages d’une faute (la valeur, puis
              l’élément), et un seul pour tout ce qui suit un espace de noms faux. Ici une balise de trop, inconnue ou mal
              placée est dite une fois, ce qu’elle contient est passé, et le contrôle reprend après elle.
            - **La place** est celle du `<` de la balise ouvrante en cause (du texte, s’il est égaré ; de la balise fermante du
              parent, s’il manque un élément), comptée en caractères à partir de 1. D’autres donnent la fin de la balise, ou
              comptent des octets ou des unités UTF-16.
            - **Un élément manquant** est dit avec les seuls éléments obligatoires ; d’autres énumèrent aussi les facultatifs.
            - **Longueurs.** Elles comptent des caractères, comme le veut la norme : un caractère hors du plan de base (un
              émoji) en vaut un. Le validateur du JDK le compte pour deux, et refuse à tort une valeur de longueur exacte.
            - **Racine.** C’est `flux`. Le validateur du JDK accepte n’importe quelle racine qui porte `xsi:type="cpf:flux"`.
            - **DOCTYPE** est refusé, toujours : rien n’est jamais lu ailleurs que dans le fichier. Un validateur XSD
              accepterait le document.
            - **Une faute de syntaxe XML** arrête la lecture, comme partout : ce qui la suit n’est pas contrôlé.
            - **Trop de profondeur** donne cette seule anomalie, non en plus celle de la balise mal placée qui y mène.

            ## Un autre schéma (`--xsd`)

            Sont pris en charge : éléments globaux et locaux, types nommés et anonymes, `all`, `sequence` et `choice`
            imbriqués, répétitions (au plus %s éléments par modèle de contenu, répétitions déroulées), restrictions des types
            %s, facettes `length`, `minLength`, `maxLength`, `enumeration` (textes), `minInclusive`, `maxInclusive`
            (entiers), `pattern`, `whiteSpace`, et `nillable`. Toute autre construction (attributs, contenu mixte, `any`,
            `list`, `union`, extension, groupe de substitution, valeur par défaut, clé, `import`, `include`…) est refusée au
            chargement, par son nom.
            """;

    private GuideLimites() {}

    /** The whole page, in French. */
    public static String ecrire() {
        StringBuilder page = new StringBuilder(ENTETE);
        ligne(page, "Niveaux de balises imbriquées", Limites.PROFONDEUR, AnomaliesXml.LIMITE_PROFONDEUR);
        ligne(
                page,
                "Attributs et déclarations d’espaces de noms d’une balise",
                Limites.ATTRIBUTS,
                AnomaliesXml.LIMITE_ATTRIBUTS);
        ligne(page, "Caractères de la valeur d’un attribut", Limites.VALEUR_ATTRIBUT, AnomaliesXml.LIMITE_ATTRIBUTS);
        ligne(page, "Caractères d’une balise ou d’un nom", Limites.BALISE, AnomaliesXml.LIMITE_BALISE);
        ligne(
                page,
                "Octets de la déclaration XML, depuis le début du fichier",
                Limites.DECLARATION_OCTETS,
                AnomaliesXml.LIMITE_BALISE);
        ligne(
                page,
                "Unités UTF-16 du texte d’une donnée, blancs compris, quand son type n’a pas de longueur maximale",
                Limites.TEXTE,
                AnomaliesXml.LIMITE_TEXTE);
        ligne(page, "Balises d’un passage", Limites.ELEMENTS_PASSAGE, AnomaliesXml.LIMITE_PASSAGE);
        page.append(ENCODAGES.formatted(nombre(Limites.DEPOT_OCTETS), liste(Limites.encodages())));
        page.append(DIFFERENCES.formatted(nombre(SchemaFlux.CONTENU_MAXIMUM), liste(SchemaFlux.typesPredefinis())));
        return page.toString();
    }

    private static void ligne(StringBuilder page, String quoi, long limite, DefinitionAnomalie definition) {
        String code = definition.code().valeur();
        page.append("| " + quoi + " | " + nombre(limite) + " | [" + code + "](regles.md#"
                + code.toLowerCase(Locale.ROOT) + ") |\n");
    }

    private static String liste(List<String> noms) {
        return noms.stream().map(nom -> "`" + nom + "`").collect(Collectors.joining(", "));
    }

    private static String nombre(long nombre) {
        return String.format(Locale.ROOT, "%,d", nombre).replace(',', '\u202F');
    }
}
