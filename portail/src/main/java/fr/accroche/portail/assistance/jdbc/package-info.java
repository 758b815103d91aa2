/** The SQL of tickets. */
@NullMarked
package fr.accroche.portail.assistance.jdbc;

import org.jspecify.annotations.NullMarked;
