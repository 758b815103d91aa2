package fr.accroche.portail.socle;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database as the web tier sees it (role {@code accroche_web}, without any right on the vault).
 *
 * @param source takes part in the current transaction
 */
public record BaseWeb(DataSource source, JdbcClient jdbc, TransactionTemplate transaction) {}
