/**
 * The depositor's space in the browser: signing in, dashboard, upload, list and detail of deposits. Nothing here decides
 * anything: it reads and shows what {@code depot} does, in the guide's words.
 */
@NullMarked
package fr.accroche.portail.espace;

import org.jspecify.annotations.NullMarked;
