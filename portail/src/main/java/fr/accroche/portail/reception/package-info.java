/**
 * A file as a request carries it, for the API as for the browser's space: {@link
 * fr.accroche.portail.reception.FichierRecu}.
 */
@NullMarked
package fr.accroche.portail.reception;

import org.jspecify.annotations.NullMarked;
