/**
 * The SQL of agents.
 */
@NullMarked
package fr.accroche.portail.administration.jdbc;

import org.jspecify.annotations.NullMarked;
