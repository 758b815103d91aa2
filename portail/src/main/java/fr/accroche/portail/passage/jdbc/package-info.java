/**
 * The SQL of passages.
 */
@NullMarked
package fr.accroche.portail.passage.jdbc;

import org.jspecify.annotations.NullMarked;
