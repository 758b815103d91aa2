/**
 * The SQL of the audit trail.
 */
@NullMarked
package fr.accroche.portail.journal.jdbc;

import org.jspecify.annotations.NullMarked;
