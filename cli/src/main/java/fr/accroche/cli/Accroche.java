package fr.accroche.cli;

import fr.accroche.cli.accuse.AccuseCommand;
import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.construire.ConstruireCommand;
import fr.accroche.cli.construire.ModeleCommand;
import fr.accroche.cli.controler.ControlerCommand;
import fr.accroche.cli.deposer.DeposerCommand;
import fr.accroche.cli.niriser.NiriserCommand;
import fr.accroche.cli.registre.RegistreCommand;
import fr.accroche.cli.suivre.SuivreCommand;
import fr.accroche.cli.synthetiser.SynthetiserCommand;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code accroche} command. Results go to standard output, progress and messages to standard error; exit codes are
 * those of {@link CodeSortie}.
 */
@Command(
        name = "accroche",
        description = "Contrôle, rapproche et dépose les passages de certification du SI CPF.",
        versionProvider = VersionAccroche.class,
        footer = {
            "",
            "Le lanceur ./accroche connaît aussi :",
            "  demo     Lance tout le portail avec un SNGI simulé et y dépose un fichier (demo --help).",
            "  portail  Lance le portail de production, réglé par l’environnement (docs/exploitation.md).",
            "  test     Lance tous les essais (test --help)."
        },
        // The one list of the commands, in the order of the help.
        subcommands = {
            ControlerCommand.class,
            ConstruireCommand.class,
            ModeleCommand.class,
            NiriserCommand.class,
            RegistreCommand.class,
            SynthetiserCommand.class,
            DeposerCommand.class,
            SuivreCommand.class,
            AccuseCommand.class
        })
public final class Accroche implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @SuppressWarnings("UnusedVariable") // picocli acts on the option itself
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Affiche cette aide.")
    private boolean aide;

    @Option(
            names = "--trace",
            scope = ScopeType.INHERIT,
            description = "En cas d’échec, affiche aussi la trace technique.")
    private boolean trace;

    @SuppressWarnings("UnusedVariable") // picocli acts on the option itself
    @Option(names = "--version", versionHelp = true, description = "Affiche la version.")
    private boolean version;

    private Accroche() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(executer(Environnement.duProcessus(), arguments));
    }

    /** Runs one command in the given surroundings and answers its exit code. */
    public static int executer(Environnement environnement, String... arguments) {
        Accroche accroche = new Accroche();
        EchecHandler echecs = new EchecHandler(environnement.erreurs());
        try {
            return accroche.ligneDeCommande(environnement, echecs).execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
            return echecs.raconter(e, accroche.trace);
        }
    }

    private CommandLine ligneDeCommande(Environnement environnement, EchecHandler echecs) {
        CommandLine ligne = new CommandLine(this, new CommandeFactory(environnement))
                .setOut(ecrivain(environnement.sortie()))
                .setErr(ecrivain(environnement.erreurs()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new MauvaisUsageHandler())
                .setExecutionExceptionHandler((echec, commande, lues) -> echecs.raconter(echec, trace));
        AideFrancaise.appliquer(ligne);
        return ligne;
    }

    private static PrintWriter ecrivain(PrintStream flux) {
        return new PrintWriter(flux, true, StandardCharsets.UTF_8);
    }

    /** Without a verb: wrong usage. */
    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Indiquez une commande.");
        }
    }
}
