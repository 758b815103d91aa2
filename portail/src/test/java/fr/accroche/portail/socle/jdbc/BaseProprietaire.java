package fr.accroche.portail.socle.jdbc;

import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database as its very owner sees it: whoever migrates, above the roles of the portal. */
public final class BaseProprietaire {
    private BaseProprietaire() {}

    public static JdbcClient ouvrir(ApplicationContext portail) {
        AdresseBase adresse = portail.getBean(AdresseBase.class);
        AdresseBase.Acces acces = Objects.requireNonNull(adresse.proprietaire());
        return JdbcClient.create(new DriverManagerDataSource(adresse.url(), acces.utilisateur(), acces.motDePasse()));
    }
}
