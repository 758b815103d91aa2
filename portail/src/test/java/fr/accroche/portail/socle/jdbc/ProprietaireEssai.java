package fr.accroche.portail.socle.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.springframework.context.ApplicationContext;

/** The owner of the database, who stands above every guard of the portal: what an attacker inside would be. */
public final class ProprietaireEssai {
    private ProprietaireEssai() {}

    /** Runs this with the triggers of the table switched off. */
    public static void ecrire(ApplicationContext contexte, String table, String sql) throws SQLException {
        AdresseBase adresse = contexte.getBean(AdresseBase.class);
        AdresseBase.Acces acces = Objects.requireNonNull(adresse.proprietaire());
        try (Connection connexion =
                        DriverManager.getConnection(adresse.url(), acces.utilisateur(), acces.motDePasse());
                Statement ordre = connexion.createStatement()) {
            connexion.setAutoCommit(false);
            ordre.execute("alter table " + table + " disable trigger user");
            ordre.execute(sql);
            ordre.execute("alter table " + table + " enable trigger user");
            connexion.commit();
        }
    }
}
