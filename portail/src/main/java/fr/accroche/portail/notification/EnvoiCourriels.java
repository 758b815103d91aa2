package fr.accroche.portail.notification;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.accroche.portail.notification.jdbc.CourrielRepository;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.socle.TacheCourte;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** The outbox is emptied every two seconds, by one node at a time. */
@Configuration(proxyBeanMethods = false)
@SiRole(RoleNoeud.TRAITEMENT)
class EnvoiCourriels {
    private static final Duration RELEVE = Duration.ofSeconds(2);

    @Bean
    TacheCourte envoyerCourriels(
            CourrielRepository boite, JavaMailSender relais, AccrocheProperties proprietes, Clock horloge) {
        Facteur facteur = new Facteur(boite, relais, proprietes.expediteur(), horloge);
        return new TacheCourte(Tasks.recurring("envoyer-courriels", FixedDelay.of(RELEVE))
                .execute((instance, contexte) -> facteur.tournee()));
    }
}
