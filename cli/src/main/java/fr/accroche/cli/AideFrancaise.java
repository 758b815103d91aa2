package fr.accroche.cli;

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
        aide.width(LARGEUR);
        aide.sortOptions(false);
        ligne.getSubcommands().values().forEach(AideFrancaise::appliquer);
    }
}
