/**
 * The SQL of the vault.
 */
@NullMarked
package fr.accroche.portail.identite.jdbc;

import org.jspecify.annotations.NullMarked;
