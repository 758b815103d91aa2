package fr.accroche.portail.socle.jdbc;

import fr.accroche.portail.socle.DemarrageImpossible;
import fr.accroche.portail.socle.DossierAccroche;
import fr.accroche.portail.socle.jdbc.AdresseBase.Acces;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded PostgreSQL: one data folder under the home folder, kept from start to start. Durable: the library's
 * settings that trade durability for speed are switched back on. Listens on the loop-back address only, without a
 * socket file, and asks every login for its password (scram-sha-256). Its log holds neither statements nor values of rows.
 */
final class ServeurPostgresql implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServeurPostgresql.class);
    private static final Duration ATTENTE_DEMARRAGE = Duration.ofMinutes(2);
    private static final String SUPERUTILISATEUR = "postgres";
    private static final String HBA = """
            # Written by Accroche: passwords, from this machine only.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final DossierAccroche dossier;
    private final Path donnees;
    private final EmbeddedPostgres serveur;

    ServeurPostgresql(DossierAccroche dossier) {
        this(dossier, LanceurSansRacine.siNecessaire(), Path.of("/var/lib/accroche"));
    }

    private ServeurPostgresql(DossierAccroche dossier, Optional<LanceurSansRacine> lanceur, Path secours) {
        this.dossier = dossier;
        LieuPostgresql lieu =
                LieuPostgresql.choisir(dossier.dossier("postgresql"), lanceur.map(LanceurSansRacine::compte), secours);
        this.donnees = lieu.donnees();
        new ServeurOrphelin(donnees).arreter();
        try {
            EmbeddedPostgres.Builder reglages = reglages();
            if (lanceur.isPresent()) {
                quitterRacine(reglages, lieu, lanceur.get());
            } else {
                reprendre();
            }
            LOG.info("Démarrage de la base de données embarquée");
            serveur = reglages.start();
            if (!Files.exists(marque())) {
                installer();
            }
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new DemarrageImpossible(
                    "La base de données embarquée ne démarre pas dans " + donnees
                            + " : vérifiez la place libre et les droits sur ce dossier, ou indiquez une base externe"
                            + " avec ACCROCHE_BASE_URL.",
                    e);
        }
    }

    private static void quitterRacine(EmbeddedPostgres.Builder reglages, LieuPostgresql lieu, LanceurSansRacine lanceur)
            throws IOException {
        lieu.preparerPour(lanceur.compte());
        Path programmes = new BinairesPostgresql(lieu.programmes()).installer();
        reglages.setOverrideWorkingDirectory(lieu.lanceurs().toFile()).setPgBinaryResolver(lanceur.scripts(programmes));
    }

    /** An earlier start may have given the data to another account; only root can take them back. */
    private void reprendre() throws IOException {
        if (Files.isDirectory(donnees) && CompteSysteme.estRacine()) {
            CompteSysteme.RACINE.recevoir(donnees);
        }
    }

    private EmbeddedPostgres.Builder reglages() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(donnees)
                .setOverrideWorkingDirectory(dossier.dossier("postgresql").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(portLibre())
                .setPGStartupWait(ATTENTE_DEMARRAGE)
                .setConnectConfig("password", dossier.motDePasse("base-postgres"))
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                // A large file is published in one go: its pages stay in memory, and are written to the log once.
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("checkpoint_timeout", "15min")
                .setServerConfig("wal_compression", "on")
                .setServerConfig("work_mem", "16MB")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("max_connections", "60")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_statement", "none")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(sortie()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(sortie()));
    }

    private java.io.File sortie() {
        return dossier.dossier("journaux").resolve("postgresql.log").toFile();
    }

    private static int portLibre() throws IOException {
        try (ServerSocket prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return prise.getLocalPort();
        }
    }

    private Path marque() {
        return donnees.resolve("accroche.installe");
    }

    /** First start: database, logins with their passwords, then the end of trusted connections. */
    private void installer() throws IOException, SQLException {
        try (Connection connexion =
                DriverManager.getConnection(url("postgres"), SUPERUTILISATEUR, dossier.motDePasse("base-postgres"))) {
            Installation installation = new Installation(connexion);
            installation.motDePasse(SUPERUTILISATEUR, dossier.motDePasse("base-postgres"));
            installation.coffre();
            installation.role("accroche_proprietaire", dossier.motDePasse("base-proprietaire"));
            installation.role("accroche_web", dossier.motDePasse("base-web"));
            installation.role("accroche_traitement", dossier.motDePasse("base-traitement"));
            installation.base();
            Files.writeString(donnees.resolve("pg_hba.conf"), HBA, StandardCharsets.US_ASCII);
            installation.relireConfiguration();
        }
        Files.writeString(marque(), "1\n", StandardCharsets.US_ASCII);
    }

    private String url(String base) {
        return "jdbc:postgresql://localhost:" + serveur.getPort() + "/" + base;
    }

    AdresseBase adresse() {
        return new AdresseBase(
                url("accroche"),
                new Acces("accroche_proprietaire", dossier.motDePasse("base-proprietaire")),
                new Acces("accroche_web", dossier.motDePasse("base-web")),
                new Acces("accroche_traitement", dossier.motDePasse("base-traitement")));
    }

    @Override
    public void close() throws IOException {
        serveur.close();
    }
}
