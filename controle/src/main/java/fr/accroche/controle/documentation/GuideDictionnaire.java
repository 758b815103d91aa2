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
        Dictionnaire.lignes(schema).forEach(ligne -> ecrire(page, ligne));
        return page.toString();
    }

    private static void ecrire(StringBuilder page, LigneDictionnaire ligne) {
        page.append("| ")
                .append(ligne.reference())
                .append(" | `")
                .append(ligne.balise())
                .append("` | ")
                .append(ligne.parent().isEmpty() ? "" : "`" + ligne.parent() + "`")
                .append(" | ")
                .append(ligne.format())
                .append(" | ")
                .append(ligne.exigence())
                .append(" | ")
                .append(ligne.signification().replace("|", "\\|"))
                .append(" |\n");
    }
}
