package fr.accroche.demo;

import fr.accroche.demo.courriel.BoiteLocale;
import fr.accroche.portail.LancementPortail;
import fr.accroche.portail.Portail;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.simulateurs.sngi.SngiSimulateur;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;

/** {@code ./accroche demo}: the whole portal on embedded defaults, with a deposit made through its own API. */
public final class Demo {
    private static final int MAUVAIS_USAGE = 2;
    private static final int ECHEC = 1;

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
        try (BoiteLocale boite = new BoiteLocale()) {
            Path registre = new SngiSimulateur(dossier.resolve("sngi"), LieuxFrancais.charger()).registre();
            DeroulementDemo deroulement = new DeroulementDemo(dossier, options.uneFois());
            int code = new LancementPortail(application(options, dossier, registre, boite, deroulement)).lancer();
            if (code != 0) {
                return options.uneFois() ? ECHEC : code;
            }
            return deroulement.aReussi() ? 0 : ECHEC;
        } catch (IOException e) {
            System.err.println("Le dossier « " + dossier + " » ne peut pas être écrit : libérez de la place ou désignez"
                    + " un autre dossier par la variable ACCROCHE_HOME.");
            return ECHEC;
        }
    }

    private static SpringApplication application(
            OptionsDemo options, Path dossier, Path registre, BoiteLocale boite, DeroulementDemo deroulement) {
        SpringApplication application = Portail.application(DemoConfiguration.class);
        application.setAdditionalProfiles("demo");
        application.setLogStartupInfo(false);
        application.setDefaultProperties(reglages(options, dossier, registre, boite));
        application.addInitializers(contexte -> {
            contexte.getBeanFactory().registerSingleton("boiteLocale", boite);
            contexte.getBeanFactory().registerSingleton("deroulementDemo", deroulement);
        });
        return application;
    }

    private static Map<String, Object> reglages(OptionsDemo options, Path dossier, Path registre, BoiteLocale boite) {
        Map<String, Object> reglages = new HashMap<>();
        reglages.put("accroche.home", dossier.toString());
        reglages.put("accroche.port", options.port());
        reglages.put("accroche.port.gestion", 0);
        reglages.put("accroche.url", "http://localhost:" + options.port());
        reglages.put("accroche.registre", registre.toString());
        reglages.put("accroche.smtp.hote", boite.hote());
        reglages.put("accroche.smtp.port", boite.port());
        reglages.put("logging.level.root", "warn");
        return reglages;
    }
}
