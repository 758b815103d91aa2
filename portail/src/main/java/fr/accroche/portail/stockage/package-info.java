/**
 * Deposited files, encrypted at rest, one key each. Enter by {@link fr.accroche.portail.stockage.StockageFichiers}.
 */
@NullMarked
package fr.accroche.portail.stockage;

import org.jspecify.annotations.NullMarked;
