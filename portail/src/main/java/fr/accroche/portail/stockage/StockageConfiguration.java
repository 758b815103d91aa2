package fr.accroche.portail.stockage;

import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.socle.DossierAccroche;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StockageConfiguration {
    @Bean
    StockageFichiers stockageFichiers(DossierAccroche dossier, CleMaitresse maitresse, SecureRandom alea) {
        return new StockageDossier(dossier.dossier("depots"), maitresse, alea, StockageFichiers.TAILLE_MAXIMALE_OCTETS);
    }
}
