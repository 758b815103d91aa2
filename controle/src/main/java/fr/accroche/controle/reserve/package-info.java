/**
 * Room outside the heap for what has to wait for a later part of a file. Enter by {@link
 * fr.accroche.controle.reserve.Reserve}. The one package of the engine that opens a file: a temporary one, encrypted with
 * a key that is only in memory.
 */
@NullMarked
package fr.accroche.controle.reserve;

import org.jspecify.annotations.NullMarked;
