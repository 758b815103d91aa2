package fr.accroche.portail.stockage;

import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.socle.DossierAccroche;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StockageConfiguration {
    @Bean
    StockageFichiers stockageFichiers(
            DossierAccroche dossier,
            AccrocheProperties proprietes,
            CleMaitresse maitresse,
            SecureRandom alea,
            Clock horloge) {
        Path racine = proprietes.depots() == null ? dossier.dossier("depots") : proprietes.depots();
        return new StockageChiffre(
                new EntrepotDossier(racine, horloge), maitresse, alea, StockageFichiers.TAILLE_MAXIMALE_OCTETS);
    }
}
