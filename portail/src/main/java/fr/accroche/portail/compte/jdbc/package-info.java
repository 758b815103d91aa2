/**
 * The SQL of accounts.
 */
@NullMarked
package fr.accroche.portail.compte.jdbc;

import org.jspecify.annotations.NullMarked;
