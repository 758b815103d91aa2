package fr.accroche.cli;

import fr.accroche.cli.commande.CodeSortie;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a wrong usage in French (picocli's own messages are English), with exit code 2. */
final class MauvaisUsageHandler implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException faute, String[] arguments) {
        CommandLine commande = faute.getCommandLine();
        PrintWriter erreurs = commande.getErr();
        erreurs.println(message(faute));
        erreurs.println("Pour l’aide : " + commande.getCommandSpec().qualifiedName() + " --help");
        return CodeSortie.USAGE.valeur();
    }

    private static String message(ParameterException faute) {
        if (faute instanceof MissingParameterException manque) {
            return "Il manque : "
                    + manque.getMissing().stream().map(MauvaisUsageHandler::nom).collect(Collectors.joining(", "));
        }
        if (faute instanceof UnmatchedArgumentException inconnu) {
            return "Argument inconnu : " + String.join(" ", inconnu.getUnmatched());
        }
        if (faute instanceof OverwrittenOptionException || faute instanceof MaxValuesExceededException) {
            return "Donné plusieurs fois : " + nom(faute.getArgSpec());
        }
        if (faute.getArgSpec() != null && faute.getValue() != null) {
            return "Valeur « " + faute.getValue() + " » refusée pour " + nom(faute.getArgSpec())
                    + valeursAdmises(faute.getArgSpec());
        }
        return String.valueOf(faute.getMessage());
    }

    private static String nom(@Nullable ArgSpec argument) {
        if (argument == null) {
            return "un argument";
        }
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String valeursAdmises(@Nullable ArgSpec argument) {
        Class<?> type = argument == null ? Object.class : argument.type();
        if (!type.isEnum()) {
            return "";
        }
        StringBuilder texte = new StringBuilder(" ; valeurs admises :");
        for (Object constante : type.getEnumConstants()) {
            texte.append(' ').append(constante.toString().toLowerCase(Locale.ROOT));
        }
        return texte.toString();
    }
}
