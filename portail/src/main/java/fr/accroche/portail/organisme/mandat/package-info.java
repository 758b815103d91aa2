/** Giving and ending mandates. */
@NullMarked
package fr.accroche.portail.organisme.mandat;

import org.jspecify.annotations.NullMarked;
