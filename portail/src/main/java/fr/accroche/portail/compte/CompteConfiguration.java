package fr.accroche.portail.compte;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class CompteConfiguration {
    private static final int OCTETS_SEL = 16;
    private static final int OCTETS_HACHE = 32;
    private static final int FILS = 1;
    private static final int MEMOIRE_KIO = 19 * 1024;
    private static final int TOURS = 2;

    /** Argon2id with OWASP's first recommended parameters (19 MiB, 2 passes, 1 lane). */
    @Bean
    PasswordEncoder encodeurMotDePasse() {
        return new Argon2PasswordEncoder(OCTETS_SEL, OCTETS_HACHE, FILS, MEMOIRE_KIO, TOURS);
    }
}
