/**
 * What happens to civil data between a person and a deposit. The kinds and their shares: {@link
 * fr.accroche.synthese.alteration.Alteration}; enter by {@link fr.accroche.synthese.alteration.Alterateur}.
 */
@NullMarked
package fr.accroche.synthese.alteration;

import org.jspecify.annotations.NullMarked;
