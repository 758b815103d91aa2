package fr.accroche.cli.registre;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Groups the commands about the index of a registry. */
@Command(
        name = "registre",
        description = "Construit, décrit et vérifie l’index d’un registre de personnes.",
        subcommands = {RegistreIndexerCommand.class, RegistreInfosCommand.class, RegistreVerifierCommand.class})
public final class RegistreCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** Without a command of its own: wrong usage. */
    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Indiquez ce qui est à faire : « indexer », « infos » ou « verifier ».");
        }
    }
}
