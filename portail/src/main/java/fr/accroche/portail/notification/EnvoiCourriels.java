package fr.accroche.portail.notification;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.accroche.portail.notification.jdbc.CourrielRepository;
import fr.accroche.portail.notification.jdbc.CourrielRepository.Courriel;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Empties the outbox every two seconds. A mail that cannot leave is tried again later, for ever, ever less often. */
@Configuration(proxyBeanMethods = false)
@SiRole(RoleNoeud.TRAITEMENT)
class EnvoiCourriels {
    private static final Logger LOG = LoggerFactory.getLogger(EnvoiCourriels.class);
    private static final Duration RELEVE = Duration.ofSeconds(2);
    private static final Duration PREMIERE_PAUSE = Duration.ofSeconds(30);

    @Bean
    Task<Void> envoyerCourriels(
            CourrielRepository courriels, JavaMailSender facteur, AccrocheProperties proprietes, Clock horloge) {
        return Tasks.recurring("envoyer-courriels", FixedDelay.of(RELEVE)).execute((instance, contexte) -> {
            boolean reste = true;
            while (reste) {
                reste = courriels.traiterSuivant(
                        courriel -> envoyer(courriel, courriels, facteur, proprietes.expediteur(), horloge));
            }
        });
    }

    private static void envoyer(
            Courriel courriel, CourrielRepository courriels, JavaMailSender facteur, String expediteur, Clock horloge) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(expediteur);
        message.setTo(courriel.destinataire());
        message.setSubject(courriel.sujet());
        message.setText(courriel.texte());
        try {
            facteur.send(message);
            courriels.envoye(courriel.id());
        } catch (MailException e) {
            LOG.warn("Mail {} waits: {}", courriel.id(), e.getClass().getSimpleName());
            Duration pause = PREMIERE_PAUSE.multipliedBy(1L << Math.min(courriel.essais(), 7));
            courriels.remis(
                    courriel.id(), horloge.instant().plus(pause), e.getClass().getSimpleName());
        }
    }
}
