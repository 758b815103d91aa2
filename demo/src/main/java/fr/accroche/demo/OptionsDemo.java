package fr.accroche.demo;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@code ./accroche demo} may be asked. */
@Command(
        name = "accroche demo",
        description = {
            "Lance tout le portail avec un SNGI simulé, dépose un fichier d’exemple par l’API,",
            "affiche l’accusé de traitement, puis reste en service.",
        },
        synopsisHeading = "Usage : ",
        optionListHeading = "Options :%n",
        sortOptions = false)
final class OptionsDemo {
    private static final int PORT_PAR_DEFAUT = 8080;

    @Option(names = "--port", paramLabel = "N", description = "Port du portail (8080 par défaut ; 0 : un port libre).")
    private int port = PORT_PAR_DEFAUT;

    @Option(names = "--une-fois", description = "S’arrête après l’accusé : code 0, ou 1 si quelque chose a échoué.")
    private boolean uneFois;

    @SuppressWarnings("UnusedVariable") // picocli acts on the option itself
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Affiche cette aide.")
    private boolean aide;

    int port() {
        return port;
    }

    boolean uneFois() {
        return uneFois;
    }

    /** Why these options cannot be taken, or nothing. */
    Optional<String> refus() {
        return port >= 0 && port <= 65_535
                ? Optional.empty()
                : Optional.of("Le port va de 0 à 65535 : choisissez-en un autre avec --port.");
    }
}
