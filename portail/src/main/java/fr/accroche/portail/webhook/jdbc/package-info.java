/** The SQL of webhooks. */
@NullMarked
package fr.accroche.portail.webhook.jdbc;

import org.jspecify.annotations.NullMarked;
