/**
 * The SQL of organisms.
 */
@NullMarked
package fr.accroche.portail.organisme.jdbc;

import org.jspecify.annotations.NullMarked;
