/**
 * Assistance: tickets that users open and agents answer (guide 5). Enter by {@link
 * fr.accroche.portail.assistance.Tickets} and {@link fr.accroche.portail.assistance.FileTickets}.
 */
@NullMarked
package fr.accroche.portail.assistance;

import org.jspecify.annotations.NullMarked;
