package fr.accroche.portail.compte.connexion;

import fr.accroche.portail.compte.jdbc.LienRepository;
import fr.accroche.portail.compte.jdbc.TentativeRepository;
import fr.accroche.portail.conservation.Echus;
import fr.accroche.portail.conservation.RegleConservation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Dead links and failed logins, to be forgotten once nothing goes by them any more. */
@Configuration(proxyBeanMethods = false)
class PurgeConnexions {
    @Bean
    Echus liensEchus(LienRepository liens) {
        return Echus.de(RegleConservation.LIENS, liens::purger);
    }

    @Bean
    Echus tentativesEchues(TentativeRepository tentatives) {
        return Echus.de(RegleConservation.TENTATIVES, tentatives::purger);
    }
}
