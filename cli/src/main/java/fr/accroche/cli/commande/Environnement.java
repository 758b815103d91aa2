package fr.accroche.cli.commande;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * The surroundings of one run. A command receives it in its constructor, so that a test gives its own.
 *
 * @param entree standard input
 * @param sortie results, in UTF-8 whatever the locale
 * @param erreurs progress and messages, in UTF-8
 * @param variables environment variables
 * @param terminal whether a person watches {@code erreurs}
 * @param sortieTerminal whether a person watches {@code sortie}
 * @param horloge the clock
 */
public record Environnement(
        InputStream entree,
        PrintStream sortie,
        PrintStream erreurs,
        Map<String, String> variables,
        boolean terminal,
        boolean sortieTerminal,
        Clock horloge) {
    /** The launcher sets it from {@code [ -t 2 ]}, which the JDK cannot ask. */
    private static final String PROPRIETE_TERMINAL = "accroche.terminal";

    /** The same for {@code [ -t 1 ]}. */
    private static final String PROPRIETE_SORTIE_TERMINAL = "accroche.sortie.terminal";

    public Environnement {
        variables = Map.copyOf(variables);
    }

    /** The surroundings of this process. */
    public static Environnement duProcessus() {
        return new Environnement(
                System.in,
                flux(FileDescriptor.out),
                flux(FileDescriptor.err),
                System.getenv(),
                Boolean.getBoolean(PROPRIETE_TERMINAL),
                Boolean.getBoolean(PROPRIETE_SORTIE_TERMINAL),
                Clock.systemUTC());
    }

    /** The value of an environment variable, when it is set and not blank. */
    public Optional<String> variable(String nom) {
        return Optional.ofNullable(variables.get(nom)).filter(valeur -> !valeur.isBlank());
    }

    /**
     * Whether results may be coloured: a person watches them on a terminal that can, and did not ask otherwise (see
     * no-color.org: any value of {@code NO_COLOR} but the empty one).
     */
    public boolean couleurs() {
        return sortieTerminal
                && variables.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(variables.get("TERM"));
    }

    private static PrintStream flux(FileDescriptor descripteur) {
        return new SortieSurveillee(new FileOutputStream(descripteur));
    }

    /** Without the variables, which may hold secrets. */
    @Override
    public String toString() {
        return "Environnement[terminal=" + terminal + ", sortieTerminal=" + sortieTerminal + "]";
    }
}
