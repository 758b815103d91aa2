/**
 * Every code of the control in one catalogue: severity, scope, label, message, remedy, example. The help pages are made
 * from it. Enter by {@link fr.accroche.controle.anomalie.CatalogueAnomalies}.
 */
@NullMarked
package fr.accroche.controle.anomalie;

import org.jspecify.annotations.NullMarked;
