/**
 * Who may do what: the authorisation table of the portal, {@link fr.accroche.portail.autorisation.Habilitation}, which the
 * security chains enforce and from which the tests of each cell are made. Enter by {@link
 * fr.accroche.portail.autorisation.Matrice}. Why: {@code docs/adr/0018}.
 */
@NullMarked
package fr.accroche.portail.autorisation;

import org.jspecify.annotations.NullMarked;
