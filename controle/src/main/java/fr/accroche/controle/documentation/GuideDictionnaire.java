package fr.accroche.controle.documentation;

import fr.accroche.controle.schema.SchemaFlux;

/** The dictionary of data as Markdown, from a compiled schema and its annotations. Deterministic and stateless. */
public final class GuideDictionnaire {
    private GuideDictionnaire() {}

    /** The whole page, in French. */
    public static String ecrire(SchemaFlux schema) {
        StringBuilder page = new StringBuilder("""
                # Dictionnaire des données

                Page produite à partir du schéma %s qu’Accroche contrôle : ne la modifiez pas à la main. L’ordre des
                données d’un même bloc est libre. « Sauf nil » : la balise est obligatoire, et une donnée que vous n’avez
                pas s’écrit `xsi:nil="true"` sur la balise vide. Une donnée facultative que vous n’avez pas ne s’écrit
                pas : supprimez sa balise.

                | N° | Balise | Dans | Format | Exigence | Signification |
                |---|---|---|---|---|---|
                """.formatted(schema.version()));
        EntreeDictionnaire.de(schema).forEach(entree -> ligne(page, entree));
        return page.toString();
    }

    private static void ligne(StringBuilder page, EntreeDictionnaire entree) {
        page.append("| ")
                .append(entree.reference())
                .append(" | `")
                .append(entree.balise())
                .append("` | ")
                .append(entree.parent().map(parent -> "`" + parent + "`").orElse(""))
                .append(" | ")
                .append(entree.format())
                .append(" | ")
                .append(entree.exigence())
                .append(" | ")
                .append(entree.signification().replace("|", "\\|"))
                .append(" |\n");
    }
}
