/**
 * Engine 1, the control of a flux XML: bytes in, every anomaly and every passage out, in one streamed pass.
 *
 * <p>Enter by {@link fr.accroche.controle.Controle}. A schema is compiled into an automaton ({@code
 * fr.accroche.controle.schema}); a reader feeds it ({@code fr.accroche.controle.lecture}); the business rules are named
 * values in one catalogue ({@code fr.accroche.controle.regle}); reports are written by {@code
 * fr.accroche.controle.rapport}. No framework, no network, no file but the one given and, for what has to
 * wait for a later part of it, a temporary one ({@code fr.accroche.controle.reserve}).
 */
@NullMarked
package fr.accroche.controle;

import org.jspecify.annotations.NullMarked;
