package fr.accroche.demo;

import fr.accroche.simulateurs.proconnect.AgentSimule;
import fr.accroche.simulateurs.proconnect.ProConnectSimulateur;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

/**
 * The demo's agents and the simulated provider by which they log in. The provider keeps its port from one start to the
 * next, since agents are known by its address.
 */
final class AgentsDemo implements AutoCloseable {
    private static final String CLIENT = "accroche-demo";
    private static final String SIRET = "00000000000067";

    private final ProConnectSimulateur proconnect;
    private final String secret = tirer();
    private final String responsable;

    /** @param dossier of the demo */
    AgentsDemo(Path dossier) throws IOException {
        Path fichier = dossier.resolve("proconnect.port");
        int port = Files.exists(fichier)
                ? Integer.parseInt(Files.readString(fichier).strip())
                : 0;
        this.proconnect = ProConnectSimulateur.surLePort(port, CLIENT, secret, Clock.systemUTC());
        Files.createDirectories(dossier);
        Files.writeString(fichier, Integer.toString(proconnect.emetteur().getPort()));
        // Another port is another provider, whose agents nobody knows yet: so their addresses differ too.
        String domaine = "@agents-" + proconnect.emetteur().getPort() + ".invalid";
        this.responsable = "ariane" + domaine;
        proconnect.ajouter(new AgentSimule("ariane", "Ariane", "Exemple", responsable, SIRET, "eidas1-mfa"));
        proconnect.ajouter(new AgentSimule("basile", "Basile", "Exemple", "basile" + domaine, SIRET, "eidas2"));
        proconnect.ajouter(new AgentSimule("sans-second-facteur", "Chloé", "Exemple", responsable, SIRET, "eidas1"));
    }

    private static String tirer() {
        byte[] octets = new byte[16];
        new SecureRandom().nextBytes(octets);
        return HexFormat.of().formatHex(octets);
    }

    /** What the portal must be told. */
    List<String> reglages() {
        return List.of(
                "--accroche.proconnect.url=" + proconnect.emetteur(),
                "--accroche.proconnect.client=" + CLIENT,
                "--accroche.proconnect.secret=" + secret,
                "--accroche.proconnect.responsables=" + responsable);
    }

    @Override
    public void close() {
        proconnect.close();
    }
}
