/** What the public pages keep in the database. */
@NullMarked
package fr.accroche.portail.information.jdbc;

import org.jspecify.annotations.NullMarked;
