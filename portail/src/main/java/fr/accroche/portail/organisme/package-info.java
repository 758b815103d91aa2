/**
 * Organisms, their roles and contracts, and the mandates between them. Enter by {@link
 * fr.accroche.portail.organisme.Organismes}, {@link fr.accroche.portail.organisme.Mandats} and {@link
 * fr.accroche.portail.organisme.DroitsDepot}.
 */
@NullMarked
package fr.accroche.portail.organisme;

import org.jspecify.annotations.NullMarked;
