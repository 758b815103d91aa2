package fr.accroche.cli;

import fr.accroche.cli.commande.Environnement;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Runs a command as a process would, its streams kept in memory. */
public final class ConsoleEssai {
    private final Map<String, String> variables;
    private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    private final ByteArrayOutputStream erreurs = new ByteArrayOutputStream();

    public ConsoleEssai(Map<String, String> variables) {
        this.variables = variables;
    }

    public int executer(String... arguments) {
        return Accroche.executer(
                new Environnement(
                        InputStream.nullInputStream(),
                        new PrintStream(sortie, true, StandardCharsets.UTF_8),
                        new PrintStream(erreurs, true, StandardCharsets.UTF_8),
                        variables,
                        false,
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
