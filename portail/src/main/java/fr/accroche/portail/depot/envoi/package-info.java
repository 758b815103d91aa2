/**
 * Resumable uploads of the browser, by the tus protocol.
 */
@NullMarked
package fr.accroche.portail.depot.envoi;

import org.jspecify.annotations.NullMarked;
