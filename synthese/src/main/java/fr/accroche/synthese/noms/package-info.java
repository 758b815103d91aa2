/**
 * How synthetic people are called. Enter by {@link fr.accroche.synthese.noms.Onomastique}. The tables are beside the
 * classes; where they come from: {@code synthese/donnees/PROVENANCE.md}.
 */
@NullMarked
package fr.accroche.synthese.noms;

import org.jspecify.annotations.NullMarked;
