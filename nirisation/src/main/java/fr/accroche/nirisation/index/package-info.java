/**
 * The registry as the scored matching asks it: names as numbers of a lexicon, candidates by key, frequencies counted on
 * the registry itself. Enter by {@link fr.accroche.nirisation.index.IndexRegistre}.
 */
@NullMarked
package fr.accroche.nirisation.index;

import org.jspecify.annotations.NullMarked;
