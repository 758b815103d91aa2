package fr.accroche.portail.organisme.demande;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.accroche.portail.notification.Courriels;
import fr.accroche.portail.organisme.Referent;
import fr.accroche.portail.organisme.jdbc.RappelRepository;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.socle.TacheCourte;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells an organism of situation 2, once, that no certificateur has declared it as its déposant fifteen days after its
 * identifiers were sent (guide 4.1: the other one must fill in the form itself).
 */
@Configuration(proxyBeanMethods = false)
@SiRole(RoleNoeud.TRAITEMENT)
class RappelsDeclaration {
    private static final Duration RELEVE = Duration.ofHours(6);
    private static final Duration ATTENTE = Duration.ofDays(15);

    @Bean
    TacheCourte rappelerDeclarations(
            RappelRepository rappels,
            LettresDemande lettres,
            @Qualifier("courrielsTraitement") Courriels courriels,
            Clock horloge) {
        return new TacheCourte(Tasks.recurring("rappeler-declarations", FixedDelay.of(RELEVE))
                .execute((instance, contexte) -> rappeler(rappels, lettres, courriels, horloge.instant())));
    }

    static void rappeler(RappelRepository rappels, LettresDemande lettres, Courriels courriels, Instant maintenant) {
        rappels.rappeler(
                maintenant.minus(ATTENTE),
                maintenant,
                demande -> demande.referent()
                        .map(Referent::mail)
                        .ifPresent(mail -> courriels.confier(mail, lettres.rappelDeclaration(demande))));
    }
}
