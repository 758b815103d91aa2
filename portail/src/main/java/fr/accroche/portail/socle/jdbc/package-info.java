/**
 * Starts or reaches PostgreSQL, migrates it and opens one pool for each node role.
 */
@NullMarked
package fr.accroche.portail.socle.jdbc;

import org.jspecify.annotations.NullMarked;
