package fr.accroche.portail;

import fr.accroche.portail.webhook.AdressePublique;
import java.net.InetAddress;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** One name that is always found, wherever the suite runs; others as the machine finds them. */
@TestConfiguration(proxyBeanMethods = false)
public class ResolutionEssai {
    /** Leads to a public address, which nobody calls. */
    public static final String HOTE_PUBLIC = "logiciel-inscrit.exemple.fr";

    @Bean
    @Primary
    AdressePublique adressePubliqueEssai() {
        return new AdressePublique(hote -> hote.equals(HOTE_PUBLIC)
                ? new InetAddress[] {InetAddress.getByAddress(hote, new byte[] {8, 8, 8, 8})}
                : InetAddress.getAllByName(hote));
    }
}
