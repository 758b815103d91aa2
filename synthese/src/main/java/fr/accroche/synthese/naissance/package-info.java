/**
 * When and where synthetic people are born, and when they die. Enter by {@link fr.accroche.synthese.naissance.Annees},
 * {@link fr.accroche.synthese.naissance.Communes} and {@link fr.accroche.synthese.naissance.Deces}.
 */
@NullMarked
package fr.accroche.synthese.naissance;

import org.jspecify.annotations.NullMarked;
