/**
 * The SQL of deposits: rows, staging by COPY, publication.
 */
@NullMarked
package fr.accroche.portail.depot.jdbc;

import org.jspecify.annotations.NullMarked;
