/**
 * Builds a registry index from a registry CSV, in files, whatever its size: sorted runs merged once, keys and counts
 * scattered in parts that fit in memory. Enter by {@link fr.accroche.nirisation.index.construction.ConstructionIndex}.
 */
@NullMarked
package fr.accroche.nirisation.index.construction;

import org.jspecify.annotations.NullMarked;
