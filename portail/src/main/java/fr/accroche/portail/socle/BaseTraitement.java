package fr.accroche.portail.socle;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database as the processing sees it (role {@code accroche_traitement}, which may use the vault). Processing nodes
 * only.
 *
 * @param source takes part in the current transaction
 */
public record BaseTraitement(DataSource source, JdbcClient jdbc, TransactionTemplate transaction) {}
