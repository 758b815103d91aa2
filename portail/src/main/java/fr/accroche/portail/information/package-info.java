/**
 * Public pages.
 */
@NullMarked
package fr.accroche.portail.information;

import org.jspecify.annotations.NullMarked;

