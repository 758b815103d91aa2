/**
 * Who the holders are: the matching engine and the NIR vault. Processing nodes only; the web tier cannot reach it. Enter by
 * {@link fr.accroche.portail.identite.Coffre} and {@link fr.accroche.portail.identite.Appariement}.
 */
@NullMarked
package fr.accroche.portail.identite;

import org.jspecify.annotations.NullMarked;
