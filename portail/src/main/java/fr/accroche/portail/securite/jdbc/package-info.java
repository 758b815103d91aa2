/** The SQL of signing keys. */
@NullMarked
package fr.accroche.portail.securite.jdbc;

import org.jspecify.annotations.NullMarked;
