/**
 * Proofs that the verdict is the standard's: documents drawn from the compiled schema, damaged, and judged by the JDK's
 * validator beside ours. Enter by {@code DifferentielTest}.
 */
package fr.accroche.controle.exactitude;
