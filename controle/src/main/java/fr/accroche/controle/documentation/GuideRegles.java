package fr.accroche.controle.documentation;

import fr.accroche.controle.anomalie.CatalogueAnomalies;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.anomalie.Validite;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.modele.CodeAnomalie.Famille;
import fr.accroche.modele.Gravite;
import fr.accroche.modele.Portee;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The catalogue of rules and guide of errors as Markdown, from the definitions that the control itself uses.
 * Deterministic and stateless.
 */
public final class GuideRegles {
    private static final String ENTETE = """
            # Règles du contrôle et guide des erreurs

            Page produite à partir du catalogue qu’Accroche applique : ne la modifiez pas à la main. Une **erreur** de
            portée « fichier » refuse tout le fichier ; une erreur de portée « passage » ne refuse que le passage
            concerné ; un **avertissement** ne refuse rien. Un code publié garde son sens pour toujours.

            Une certification délivrée avant le 1er juillet 2021 est dans le champ du dépôt : aucune règle ne la signale.

            ## Table des codes

            | Code | Gravité | Portée | Cause | Source |
            |---|---|---|---|---|
            """;

    private static final String EXEMPLES = """

            ## Guide

            Les exemples justes et faux des règles du dictionnaire sont essayés à chaque construction d’Accroche : leurs
            données prennent place dans un fichier par ailleurs sans faute, jugé à la date du 15 avril 2024. Deux
            passages y portent les idTechnique 2024-000001 et 2024-000002.
            """;

    private static final Set<Famille> SYNTAXE_ET_STRUCTURE = EnumSet.of(Famille.XML, Famille.XSD);

    private GuideRegles() {}

    /** The whole page, in French. */
    public static String ecrire() {
        StringBuilder page = new StringBuilder(ENTETE);
        definitions().forEach(definition -> ligne(page, definition));
        page.append(EXEMPLES);
        definitions().forEach(definition -> fiche(page, definition));
        return page.toString();
    }

    /** Syntax and structure in the order of their tables, then the business rules in execution order. */
    public static List<DefinitionAnomalie> definitions() {
        return Stream.concat(
                        CatalogueAnomalies.toutes().stream()
                                .filter(definition -> SYNTAXE_ET_STRUCTURE.contains(
                                        definition.code().famille())),
                        CatalogueRegles.definitions().stream())
                .toList();
    }

    private static void ligne(StringBuilder page, DefinitionAnomalie definition) {
        String code = definition.code().valeur();
        page.append("| [")
                .append(code)
                .append("](#")
                .append(code.toLowerCase(Locale.ROOT))
                .append(") | ")
                .append(gravite(definition))
                .append(" | ")
                .append(portee(definition))
                .append(" | ")
                .append(definition.libelle())
                .append(" | ")
                .append(definition.source())
                .append(" |\n");
    }

    private static void fiche(StringBuilder page, DefinitionAnomalie definition) {
        page.append("\n### ").append(definition.code()).append("\n\n");
        paragraphe(page, definition.libelle(), texte(definition.message()));
        paragraphe(page, "Remède", remede(definition.remede()));
        paragraphe(page, definition.contreExemple().isEmpty() ? "Exemple" : "Juste", code(definition.exemple()));
        if (!definition.contreExemple().isEmpty()) {
            paragraphe(page, "Faux", code(definition.contreExemple()));
        }
        String donnees = CatalogueRegles.sansReference().reglesNonEvaluees().contains(definition.code())
                ? " Cette règle demande des données de référence ; sans elles, elle n’est pas évaluée."
                : "";
        page.append(gravite(definition).substring(0, 1).toUpperCase(Locale.ROOT))
                .append(gravite(definition).substring(1))
                .append(", portée ")
                .append(portee(definition))
                .append(". ")
                .append(validite(definition.validite()))
                .append("Source : ")
                .append(definition.source())
                .append('.')
                .append(donnees)
                .append('\n');
    }

    private static void paragraphe(StringBuilder page, String titre, String texte) {
        page.append("**").append(titre).append(".** ").append(texte).append("\n\n");
    }

    /** The tag and the like are filled in a report; here they stay open. */
    private static String texte(String message) {
        return message.replaceAll("\\{[a-z]+}", "…").replace("<", "&lt;");
    }

    private static String remede(String remede) {
        return remede.equals("{conseil}") ? "Le rapport dit quoi écrire, selon le cas." : texte(remede);
    }

    private static String code(String fragment) {
        return "`" + fragment.replace("\n", " ") + "`";
    }

    private static String gravite(DefinitionAnomalie definition) {
        return definition.gravite() == Gravite.ERREUR ? "erreur" : "avertissement";
    }

    private static String portee(DefinitionAnomalie definition) {
        return definition.portee() == Portee.FICHIER ? "fichier" : "passage";
    }

    private static String validite(Validite validite) {
        return validite.depuis()
                        .map(jour -> "En vigueur depuis le " + jour + ". ")
                        .orElse("")
                + validite.jusqua().map(jour -> "Jusqu’au " + jour + ". ").orElse("");
    }
}
