package fr.accroche.portail.organisme;

import fr.accroche.portail.socle.AccrocheProperties;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers of certifications, when they are given: for look-ups and for the control's rules. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("accroche.certifications")
class RegistreConfiguration {
    @Bean
    RegistresFranceCompetences registresFranceCompetences(AccrocheProperties proprietes) {
        return new RegistresFranceCompetences(
                Objects.requireNonNull(proprietes.certifications()), RegistreConfiguration::aCote);
    }

    private static void aCote(Runnable lecture) {
        Thread fil = new Thread(lecture, "relecture-certifications");
        fil.setDaemon(true);
        fil.start();
    }
}
