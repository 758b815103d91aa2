package fr.accroche.cli;

import fr.accroche.cli.commande.Environnement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Runs a command as a process would, its streams kept in memory. */
public final class ConsoleEssai {
    private final Map<String, String> variables;
    private byte[] entree = new byte[0];
    private boolean terminal;
    private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    private final ByteArrayOutputStream erreurs = new ByteArrayOutputStream();

    public ConsoleEssai(Map<String, String> variables) {
        this.variables = variables;
    }

    /** What the command will find on standard input. */
    public ConsoleEssai lisant(byte[] octets) {
        entree = octets.clone();
        return this;
    }

    /** As if a person watched standard output. */
    public ConsoleEssai surTerminal() {
        terminal = true;
        return this;
    }

    public int executer(String... arguments) {
        return Accroche.executer(
                new Environnement(
                        new ByteArrayInputStream(entree),
                        new PrintStream(sortie, true, StandardCharsets.UTF_8),
                        new PrintStream(erreurs, true, StandardCharsets.UTF_8),
                        variables,
                        false,
                        terminal,
                        Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC)),
                arguments);
    }

    public String sortie() {
        return sortie.toString(StandardCharsets.UTF_8);
    }

    public String erreurs() {
        return erreurs.toString(StandardCharsets.UTF_8);
    }
}
