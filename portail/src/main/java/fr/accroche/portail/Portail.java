package fr.accroche.portail;

import fr.accroche.portail.socle.AccrocheProperties;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.modulith.Modulithic;

/**
 * The portal. Started by {@link #main}, or by another module through {@link #application(Class[])} with configuration
 * classes of its own (the demo adds its accounts and its mailbox).
 */
@SpringBootApplication
@EnableConfigurationProperties(AccrocheProperties.class)
@Modulithic(systemName = "Accroche", sharedModules = "socle")
public class Portail {
    public static void main(String[] args) {
        System.exit(new LancementPortail(application()).lancer(args));
    }

    /** The application with additional configuration classes, not yet run. */
    public static SpringApplication application(Class<?>... configurations) {
        Class<?>[] sources = new Class<?>[configurations.length + 1];
        sources[0] = Portail.class;
        System.arraycopy(configurations, 0, sources, 1, configurations.length);
        return new SpringApplication(sources);
    }
}
