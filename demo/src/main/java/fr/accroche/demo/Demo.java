package fr.accroche.demo;

import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.registre.CleRegistre;
import fr.accroche.demo.courriel.BoiteLocale;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.portail.LancementPortail;
import fr.accroche.portail.Portail;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.simulateurs.sngi.SngiSimulateur;
import fr.accroche.synthese.demonstration.RegistreCertificationsDemo;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;

/** {@code ./accroche demo}: the whole portal on embedded defaults, with a deposit made through its own API. */
public final class Demo {
    private static final int MAUVAIS_USAGE = 2;
    private static final int ECHEC = 1;
    /** Demo passwords and mails are for whoever sits at this machine. */
    private static final String MACHINE = "127.0.0.1";

    private Demo() {}

    /** Runs the demo and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(executer(arguments));
    }

    private static int executer(String[] arguments) {
        OptionsDemo options = new OptionsDemo();
        CommandLine ligne = new CommandLine(options);
        try {
            ligne.parseArgs(arguments);
        } catch (CommandLine.ParameterException e) {
            System.err.println("Option inconnue ou mal écrite. Voyez ./accroche demo --help.");
            return MAUVAIS_USAGE;
        }
        if (ligne.isUsageHelpRequested()) {
            ligne.usage(System.out);
            return 0;
        }
        Optional<String> refus = options.refus();
        if (refus.isPresent()) {
            System.err.println(refus.get());
            return MAUVAIS_USAGE;
        }
        return lancer(options);
    }

    private static int lancer(OptionsDemo options) {
        Path dossier = Path.of(
                        Optional.ofNullable(System.getenv("ACCROCHE_HOME")).orElse(".accroche"))
                .toAbsolutePath()
                .resolve("demo");
        System.err.println("Démarrage du portail de démonstration…");
        try (BoiteLocale boite = new BoiteLocale();
                AgentsDemo agents = new AgentsDemo(dossier)) {
            SecureRandom alea = new SecureRandom();
            CleIndex cle = new CleRegistre(Optional.ofNullable(System.getenv(CleRegistre.VARIABLE)), dossier)
                    .exigerOuCreer(alea);
            Path registre = new SngiSimulateur(dossier.resolve("sngi"), LieuxFrancais.charger())
                    .index(cle, alea, Clock.systemUTC());
            Path certifications = dossier.resolve("certifications.xml");
            RegistreCertificationsDemo.ecrire(Files.newOutputStream(certifications));
            DeroulementDemo deroulement = new DeroulementDemo(dossier, options.uneFois());
            int code = new LancementPortail(application(boite, deroulement))
                    .lancer(reglages(port(options), dossier, registre, certifications, boite, agents));
            if (code != 0) {
                return options.uneFois() ? ECHEC : code;
            }
            return deroulement.aReussi() ? 0 : ECHEC;
        } catch (EchecCommande e) {
            System.err.println(e.getMessage());
            return ECHEC;
        } catch (IOException e) {
            System.err.println("Le dossier « " + dossier + " » ne peut pas être écrit : libérez de la place ou désignez"
                    + " un autre dossier par la variable ACCROCHE_HOME.");
            return ECHEC;
        }
    }

    private static SpringApplication application(BoiteLocale boite, DeroulementDemo deroulement) {
        SpringApplication application = Portail.application(DemoConfiguration.class);
        application.setAdditionalProfiles("demo");
        application.setLogStartupInfo(false);
        application.addInitializers(contexte -> {
            contexte.getBeanFactory().registerSingleton("boiteLocale", boite);
            contexte.getBeanFactory().registerSingleton("deroulementDemo", deroulement);
        });
        return application;
    }

    /** The port asked for; for 0 a free one, chosen now so that mails and tokens bear the true address. */
    private static int port(OptionsDemo options) throws IOException {
        if (options.port() != 0) {
            return options.port();
        }
        try (ServerSocket prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return prise.getLocalPort();
        }
    }

    /** As arguments, which weigh more than the environment: the demo never opens the folder of a true portal. */
    private static String[] reglages(
            int port, Path dossier, Path registre, Path certifications, BoiteLocale boite, AgentsDemo agents) {
        List<String> reglages = new ArrayList<>(agents.reglages());
        reglages.addAll(List.of(
                "--accroche.home=" + dossier,
                "--accroche.roles=web,traitement",
                "--server.address=" + MACHINE,
                "--accroche.port=" + port,
                "--accroche.port.gestion=0",
                "--accroche.url=http://localhost:" + port,
                "--accroche.registre=" + registre,
                "--accroche.certifications=" + certifications,
                "--accroche.base.url=embarquee",
                "--accroche.smtp.hote=" + boite.hote(),
                "--accroche.smtp.port=" + boite.port(),
                "--logging.level.root=warn"));
        return reglages.toArray(String[]::new);
    }
}
