/**
 * The SQL of what is typed and not yet deposited.
 */
@NullMarked
package fr.accroche.portail.correction.jdbc;

import org.jspecify.annotations.NullMarked;
