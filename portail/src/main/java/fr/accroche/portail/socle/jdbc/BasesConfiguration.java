package fr.accroche.portail.socle.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.DemarrageImpossible;
import fr.accroche.portail.socle.DossierAccroche;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.socle.jdbc.AdresseBase.Acces;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the database: embedded unless an external one is given; migrated by its owner; one pool for each node role. */
@Configuration(proxyBeanMethods = false)
class BasesConfiguration {
    private static final int CONNEXIONS_WEB = 12;
    private static final int CONNEXIONS_TRAITEMENT = 8;

    @Bean
    @ConditionalOnProperty(name = "accroche.base.url", matchIfMissing = true, havingValue = "embarquee")
    ServeurPostgresql serveurPostgresql(DossierAccroche dossier) {
        return new ServeurPostgresql(dossier);
    }

    @Bean
    AdresseBase adresseBase(AccrocheProperties proprietes, ObjectProvider<ServeurPostgresql> embarque) {
        ServeurPostgresql serveur = embarque.getIfAvailable();
        AdresseBase adresse = serveur != null ? serveur.adresse() : externe(proprietes.base());
        migrer(adresse);
        return adresse;
    }

    private static AdresseBase externe(AccrocheProperties.Base base) {
        return new AdresseBase(
                exiger(base.url(), "ACCROCHE_BASE_URL"),
                base.proprietaire() == null
                        ? null
                        : new Acces(
                                base.proprietaire(),
                                exiger(base.proprietaireMotDePasse(), "ACCROCHE_BASE_PROPRIETAIREMOTDEPASSE")),
                new Acces("accroche_web", exiger(base.webMotDePasse(), "ACCROCHE_BASE_WEBMOTDEPASSE")),
                base.traitementMotDePasse() == null
                        ? null
                        : new Acces("accroche_traitement", base.traitementMotDePasse()));
    }

    private static String exiger(@Nullable String valeur, String variable) {
        if (valeur == null || valeur.isBlank()) {
            throw new DemarrageImpossible(
                    "La variable " + variable + " est nécessaire avec une base externe : donnez-la.");
        }
        return valeur;
    }

    private static void migrer(AdresseBase adresse) {
        Acces proprietaire = adresse.proprietaire();
        if (proprietaire != null) {
            Flyway.configure()
                    .dataSource(adresse.url(), proprietaire.utilisateur(), proprietaire.motDePasse())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
    }

    @Bean
    @Primary
    HikariDataSource sourceWeb(AdresseBase adresse) {
        return ouvrir(adresse.url(), adresse.web(), "web", CONNEXIONS_WEB);
    }

    @Bean
    @Primary
    JdbcTransactionManager transactionsWeb(DataSource sourceWeb) {
        return new JdbcTransactionManager(sourceWeb);
    }

    @Bean
    BaseWeb baseWeb(DataSource sourceWeb, JdbcTransactionManager transactionsWeb) {
        DataSource source = new TransactionAwareDataSourceProxy(sourceWeb);
        return new BaseWeb(source, JdbcClient.create(source), new TransactionTemplate(transactionsWeb));
    }

    @Bean
    @SiRole(RoleNoeud.TRAITEMENT)
    HikariDataSource sourceTraitement(AdresseBase adresse) {
        Acces acces = adresse.traitement();
        if (acces == null) {
            throw new DemarrageImpossible("La variable ACCROCHE_BASE_TRAITEMENTMOTDEPASSE est nécessaire au rôle"
                    + " « traitement » : donnez-la, ou retirez ce rôle de ACCROCHE_ROLES.");
        }
        return ouvrir(adresse.url(), acces, "traitement", CONNEXIONS_TRAITEMENT);
    }

    @Bean
    @SiRole(RoleNoeud.TRAITEMENT)
    BaseTraitement baseTraitement(@Qualifier("sourceTraitement") DataSource sourceTraitement) {
        DataSource source = new TransactionAwareDataSourceProxy(sourceTraitement);
        return new BaseTraitement(
                source,
                JdbcClient.create(source),
                new TransactionTemplate(new JdbcTransactionManager(sourceTraitement)));
    }

    private static HikariDataSource ouvrir(String url, Acces acces, String nom, int connexions) {
        HikariDataSource source = new HikariDataSource();
        source.setPoolName(nom);
        source.setJdbcUrl(url);
        source.setUsername(acces.utilisateur());
        source.setPassword(acces.motDePasse());
        source.setMaximumPoolSize(connexions);
        source.setMinimumIdle(1);
        // What the server says of a faulty row quotes its values: kept out of our exceptions and logs.
        source.addDataSourceProperty("logServerErrorDetail", "false");
        return source;
    }
}
