/**
 * What an organism does for itself in its space: its people, its mandates, its SIRETs, the access of its software, its
 * history. The rules are those of {@code compte}, {@code organisme} and {@code webhook}; here they get their pages.
 */
@NullMarked
package fr.accroche.portail.gestion;

import org.jspecify.annotations.NullMarked;
