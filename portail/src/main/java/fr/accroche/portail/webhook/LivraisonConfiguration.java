package fr.accroche.portail.webhook;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.webhook.jdbc.LivraisonRepository;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notifications are taken up every two seconds. */
@Configuration(proxyBeanMethods = false)
@SiRole(RoleNoeud.TRAITEMENT)
class LivraisonConfiguration {
    private static final Duration RELEVE = Duration.ofSeconds(2);

    @Bean
    Livreur livreur(
            LivraisonRepository file,
            CleMaitresse maitresse,
            AdressePublique adresses,
            SecureRandom alea,
            Clock horloge)
            throws NoSuchAlgorithmException {
        RemiseHttps remise = new RemiseHttps(adresses, SSLContext.getDefault(), DefaultSchemePortResolver.INSTANCE);
        return new Livreur(file, maitresse, remise, alea, horloge);
    }

    @Bean
    Task<Void> livrerNotifications(Livreur livreur) {
        return Tasks.recurring("livrer-notifications", FixedDelay.of(RELEVE))
                .execute((instance, contexte) -> livreur.relever());
    }
}
