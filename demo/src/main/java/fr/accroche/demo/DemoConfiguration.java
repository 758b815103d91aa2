package fr.accroche.demo;

import fr.accroche.demo.courriel.CourrielsController;
import fr.accroche.nirisation.DossiersFormation;
import fr.accroche.nirisation.IdentifiantsNationaux;
import fr.accroche.portail.autorisation.RoutesPubliques;
import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.compte.Comptes;
import fr.accroche.portail.compte.SecondsFacteurs;
import fr.accroche.portail.organisme.Mandats;
import fr.accroche.portail.organisme.Organismes;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.simulateurs.dossiers.DossiersFormationSimulateur;
import fr.accroche.simulateurs.sngi.IdentifiantsNationauxSimulateur;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/** What the demo adds to the portal: its mailbox page, simulated training files, and the main job once the portal answers. */
@Configuration(proxyBeanMethods = false)
@Import({CourrielsController.class, CodesController.class})
class DemoConfiguration {
    @Bean
    DossiersFormation dossiersFormation() {
        return new DossiersFormationSimulateur(LieuxFrancais.charger());
    }

    /** Asked only when the demo is started with {@code ACCROCHE_IDENTIFIANTNATIONAL=true}. */
    @Bean
    @Lazy
    IdentifiantsNationaux identifiantsNationaux() {
        return new IdentifiantsNationauxSimulateur(LieuxFrancais.charger());
    }

    /** The mailbox and the codes are for whoever sits at this machine. */
    @Bean
    RoutesPubliques routesDemo() {
        return new RoutesPubliques(List.of("GET /demo/courriels", "GET /demo/courriels/{numero}", "GET /demo/codes"));
    }

    @Bean
    AccesDemo accesDemo(
            Organismes organismes,
            Mandats mandats,
            Comptes comptes,
            SecondsFacteurs secondsFacteurs,
            ClientsApi clients,
            BaseWeb base,
            DeroulementDemo deroulement) {
        return new AccesDemo(
                organismes, mandats, comptes, secondsFacteurs, clients, base.transaction(), deroulement.dossier());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> deroulerUneFoisPret(AccesDemo acces, DeroulementDemo deroulement) {
        return event -> {
            ConfigurableApplicationContext contexte = event.getApplicationContext();
            if (contexte instanceof WebServerApplicationContext web
                    && contexte.getParent() == null
                    && web.getWebServer() != null) {
                int port = web.getWebServer().getPort();
                new Thread(() -> deroulement.derouler(acces, port, contexte::close), "deroulement-demo").start();
            }
        };
    }
}
