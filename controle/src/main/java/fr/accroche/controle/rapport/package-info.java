/** Writes what a control found: JSON for programs, text for terminals, a page for browsers. */
@NullMarked
package fr.accroche.controle.rapport;

import org.jspecify.annotations.NullMarked;
