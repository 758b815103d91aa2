package fr.accroche.portail.webhook;

import java.net.InetAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {
    @Bean
    AdressePublique adressePublique() {
        return new AdressePublique(InetAddress::getAllByName);
    }
}
