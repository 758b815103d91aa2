package fr.accroche.cli.commande;

import fr.accroche.cli.api.ClientDepots;
import fr.accroche.cli.api.IdentifiantsClient;
import java.net.URI;
import picocli.CommandLine.Option;

/** The option that says which portal is asked, shared by the commands that use its API. */
public final class OptionsServeur {
    private static final String VARIABLE_IDENTIFIANT = "ACCROCHE_CLIENT_ID";
    private static final String VARIABLE_SECRET = "ACCROCHE_CLIENT_SECRET";
    private static final String AIDE =
            "Adresse du portail, comme https://accroche.example.fr. Les identifiants sont lus"
                    + " dans ACCROCHE_CLIENT_ID et ACCROCHE_CLIENT_SECRET.";

    @Option(names = "--url", required = true, paramLabel = "U", description = AIDE)
    private URI url = URI.create("");

    /**
     * A client of that portal, with the credentials of the environment.
     *
     * @throws EchecCommande with code 2 when the address is none, or a credential is missing
     */
    public ClientDepots client(Environnement environnement) {
        return new ClientDepots(
                url(),
                new IdentifiantsClient(
                        exiger(environnement, VARIABLE_IDENTIFIANT), exiger(environnement, VARIABLE_SECRET)),
                environnement.horloge());
    }

    private URI url() {
        String schema = url.getScheme();
        if (url.getHost() == null || !("http".equals(schema) || "https".equals(schema))) {
            throw new EchecCommande(
                    CodeSortie.USAGE,
                    "L’adresse « " + url + " » n’est pas celle d’un portail. Écrivez-la comme"
                            + " https://accroche.example.fr");
        }
        return url;
    }

    private static String exiger(Environnement environnement, String variable) {
        return environnement
                .variable(variable)
                .orElseThrow(() -> new EchecCommande(
                        CodeSortie.USAGE,
                        "La variable d’environnement " + variable + " manque. Donnez-y les identifiants de votre"
                                + " application, créés dans l’espace de votre organisme."));
    }
}
