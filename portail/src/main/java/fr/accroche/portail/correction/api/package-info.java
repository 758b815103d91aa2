/** Passages one by one, by machines. */
@NullMarked
package fr.accroche.portail.correction.api;

import org.jspecify.annotations.NullMarked;
