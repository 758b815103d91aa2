/**
 * Reading: bytes in, events out. The encoding is found and decoded here, strictly, so that every place is exact; a
 * hardened StAX parser does the XML. Enter by {@link fr.accroche.controle.lecture.FluxReader}; what is read goes to a
 * {@link fr.accroche.controle.lecture.RecepteurXml}.
 */
@NullMarked
package fr.accroche.controle.lecture;

import org.jspecify.annotations.NullMarked;
