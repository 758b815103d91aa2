package fr.accroche.demo.processus;

import com.zaxxer.hikari.HikariDataSource;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.Siret;
import fr.accroche.portail.LancementPortail;
import fr.accroche.portail.Portail;
import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.compte.ClientsApi.ClientCree;
import fr.accroche.portail.organisme.NouvelOrganisme;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.Organismes;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.synthese.demonstration.RegistreCertificationsDemo;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The process: the portal as it is, and once it answers, on its standard output, {@code PRET port}. At the first start of a
 * folder it makes a certificateur that deposits for itself, and prints {@code CLIENT identifier secret} before; {@code BASE url} says
 * where its database is.
 */
public final class ProcessusPortail {
    static final IdClient MATRICULE = new IdClient("12ABC345");
    static final IdContrat CONTRAT = new IdContrat("MFCER000123");
    static final String PRET = "PRET ";
    static final String CLIENT = "CLIENT ";
    static final String BASE = "BASE ";

    private ProcessusPortail() {}

    /** Arguments: those of the portal. */
    public static void main(String[] arguments) {
        SpringApplication application = Portail.application(Annonce.class);
        application.setAdditionalProfiles("demo");
        application.setLogStartupInfo(false);
        System.exit(new LancementPortail(application).lancer(arguments));
    }

    /** Says that the portal answers. */
    @Configuration(proxyBeanMethods = false)
    static class Annonce {
        @Bean
        ApplicationListener<ApplicationReadyEvent> annoncer(
                Organismes organismes, ClientsApi clients, @Qualifier("sourceWeb") HikariDataSource base) {
            return event -> {
                if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web
                        && web.getParent() == null) {
                    if (organismes.parMatricule(MATRICULE).isEmpty()) {
                        ClientCree client = creer(organismes, clients);
                        System.out.println(CLIENT + client.clientId() + " " + client.secret());
                    }
                    System.out.println(BASE + base.getJdbcUrl());
                    System.out.println(PRET + web.getWebServer().getPort());
                }
            };
        }

        private static ClientCree creer(Organismes organismes, ClientsApi clients) {
            Siret siret = RegistreCertificationsDemo.INSTITUT;
            Organisme organisme = organismes.creer(new NouvelOrganisme(
                    MATRICULE,
                    "Institut fictif des métiers",
                    siret,
                    Map.of(RoleOrganisme.CERTIFICATEUR, CONTRAT),
                    LocalDate.of(2021, 7, 1)));
            return clients.creer(organisme.id(), "Logiciel d’essai", Set.of("depots:ecrire", "depots:lire"));
        }
    }
}
