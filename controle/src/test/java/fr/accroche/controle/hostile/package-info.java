/**
 * Documents made to hurt: each must get one right answer in 128 MB of heap, in bounded time, without any file or network
 * access. Enter by {@code DocumentsHostiles}.
 */
package fr.accroche.controle.hostile;
