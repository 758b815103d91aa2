/**
 * Engine 2, the nirisation: from a holder's civil data to the one person of the registry they designate, or to a refusal
 * with its reason, never a guess (guide 4.4.2).
 *
 * <p>Enter by {@link fr.accroche.nirisation.Niriseur}, for any way of designating a holder, built on a {@link
 * fr.accroche.nirisation.Procedure} for civil data. Law of non-interference: what a refusal shows to a depositor is a
 * function of what it submitted and of the class of the refusal, never of a person of the registry.
 */
@NullMarked
package fr.accroche.nirisation;

import org.jspecify.annotations.NullMarked;
