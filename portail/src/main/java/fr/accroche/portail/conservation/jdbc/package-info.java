/** SQL of {@code conservation}. */
@NullMarked
package fr.accroche.portail.conservation.jdbc;

import org.jspecify.annotations.NullMarked;
