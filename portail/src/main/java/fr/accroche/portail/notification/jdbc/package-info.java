/**
 * The SQL of the outbox.
 */
@NullMarked
package fr.accroche.portail.notification.jdbc;

import org.jspecify.annotations.NullMarked;
