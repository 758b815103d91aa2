/**
 * How quick the index of a registry is by itself, below the matching: opening, heap, look-ups, warm and cold. Run by {@code
 * bancs/indexer}.
 */
@NullMarked
package fr.accroche.bancs.index;

import org.jspecify.annotations.NullMarked;
