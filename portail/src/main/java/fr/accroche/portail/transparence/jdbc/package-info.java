/** The SQL of the transparency log. */
@NullMarked
package fr.accroche.portail.transparence.jdbc;

import org.jspecify.annotations.NullMarked;
