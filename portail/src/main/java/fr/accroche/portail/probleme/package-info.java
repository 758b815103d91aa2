/**
 * How a request is refused: {@link fr.accroche.portail.probleme.RefusRequete} and its problem+json form.
 */
@NullMarked
package fr.accroche.portail.probleme;

import org.jspecify.annotations.NullMarked;
