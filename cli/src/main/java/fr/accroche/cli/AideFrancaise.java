package fr.accroche.cli;

import fr.accroche.cli.commande.CodeSortie;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Gives French headings to the help of a command and of all its sub-commands. */
final class AideFrancaise {
    private static final int LARGEUR = 100;

    private AideFrancaise() {}

    static void appliquer(CommandLine ligne) {
        UsageMessageSpec aide = ligne.getCommandSpec().usageMessage();
        aide.synopsisHeading("Usage : ");
        aide.descriptionHeading("%n");
        aide.parameterListHeading("%nParamètres :%n");
        aide.optionListHeading("%nOptions :%n");
        aide.commandListHeading("%nCommandes :%n");
        aide.synopsisSubcommandLabel("COMMANDE");
        aide.exitCodeListHeading("%nCodes de sortie :%n");
        aide.exitCodeList(codes());
        aide.width(LARGEUR);
        aide.sortOptions(false);
        ligne.getSubcommands().values().forEach(AideFrancaise::appliquer);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (CodeSortie code : CodeSortie.values()) {
            codes.put(Integer.toString(code.valeur()), code.libelle());
        }
        return codes;
    }
}
