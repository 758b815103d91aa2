/** Writes what a control found: JSON for programs, text for terminals. */
@NullMarked
package fr.accroche.controle.rapport;

import org.jspecify.annotations.NullMarked;
