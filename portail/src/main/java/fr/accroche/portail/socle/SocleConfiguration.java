package fr.accroche.portail.socle;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clock, randomness and home folder: the only places they come from. */
@Configuration(proxyBeanMethods = false)
class SocleConfiguration {
    @Bean
    Clock horloge() {
        return Clock.systemUTC();
    }

    @Bean
    SecureRandom alea() {
        return new SecureRandom();
    }

    @Bean
    DossierAccroche dossierAccroche(AccrocheProperties proprietes, SecureRandom alea) {
        return new DossierAccroche(proprietes.home(), alea);
    }

    @Bean
    PlaceDisque placeDisque(DossierAccroche dossier, AccrocheProperties proprietes) {
        return PlaceDisque.de(dossier.racine(), proprietes.reserveDisque().toBytes());
    }

    @Bean
    CleMaitresse cleMaitresse(DossierAccroche dossier, AccrocheProperties proprietes) {
        return new CleMaitresse(
                dossier.secret("cle-maitresse", proprietes.cles().maitresse()));
    }
}
