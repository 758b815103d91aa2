package fr.accroche.cli.commande;

import java.net.URI;
import picocli.CommandLine.Option;

/** The option that says which portal is asked, shared by the commands that use its API. */
public final class OptionsServeur {
    private static final String AIDE =
            "Adresse du portail, par exemple https://accroche.example.fr (sans « /api »). Les identifiants sont lus dans"
                    + " ACCROCHE_CLIENT_ID et ACCROCHE_CLIENT_SECRET.";

    @Option(names = "--url", required = true, paramLabel = "U", description = AIDE)
    private URI url = URI.create("");

    /** @throws EchecCommande with code 2 when it is not an http or https address */
    public URI url() {
        String schema = url.getScheme();
        if (url.getHost() == null || !("http".equals(schema) || "https".equals(schema))) {
            throw new EchecCommande(
                    CodeSortie.USAGE,
                    "L’adresse « " + url
                            + " » n’est pas celle d’un portail : écrivez-la comme https://accroche.example.fr");
        }
        return url;
    }
}
