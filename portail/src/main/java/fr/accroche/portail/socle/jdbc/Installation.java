package fr.accroche.portail.socle.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The statements of the first start of the embedded server. Each may run again: a first start may be cut off. */
final class Installation {
    private final Connection connexion;

    Installation(Connection connexion) {
        this.connexion = connexion;
    }

    void role(String nom, String motDePasse) throws SQLException {
        if (!existe("select 1 from pg_roles where rolname = '" + nom + "'")) {
            executer("create role " + nom + " login");
        }
        motDePasse(nom, motDePasse);
    }

    void motDePasse(String role, String motDePasse) throws SQLException {
        executer("alter role " + role + " password '" + motDePasse.replace("'", "''") + "'");
    }

    /** The owner of the vault, which nobody logs in as. */
    void coffre() throws SQLException {
        if (!existe("select 1 from pg_roles where rolname = 'accroche_coffre'")) {
            executer("create role accroche_coffre nologin");
        }
    }

    void base() throws SQLException {
        executer("grant accroche_coffre to accroche_proprietaire");
        if (!existe("select 1 from pg_database where datname = 'accroche'")) {
            executer("create database accroche owner accroche_proprietaire");
        }
        executer("revoke all on database accroche from public");
        executer("grant connect on database accroche to accroche_web, accroche_traitement");
        executer("grant create on database accroche to accroche_coffre");
    }

    void relireConfiguration() throws SQLException {
        executer("select pg_reload_conf()");
    }

    private boolean existe(String requete) throws SQLException {
        try (Statement statement = connexion.createStatement();
                ResultSet lignes = statement.executeQuery(requete)) {
            return lignes.next();
        }
    }

    private void executer(String sql) throws SQLException {
        try (Statement statement = connexion.createStatement()) {
            statement.execute(sql);
        }
    }
}
