package fr.accroche.cli.synthetiser;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Groups the commands that make synthetic data. */
@Command(
        name = "synthetiser",
        description = "Fabrique des données d’essai : un registre de personnes fictives, ou un dépôt dont la vérité est"
                + " connue.",
        subcommands = {SynthetiserRegistreCommand.class, SynthetiserFluxCommand.class})
public final class SynthetiserCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** Without a command of its own: wrong usage. */
    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Indiquez ce qui est à fabriquer : « registre » ou « flux ».");
        }
    }
}
