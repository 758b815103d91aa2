/**
 * How quick and how small the index of a registry is: its construction, opening and memory, look-ups by every key and whole
 * decisions, warm and cold. Each measure is one process that prints its figures; run by {@code bancs/indexer}.
 */
@NullMarked
package fr.accroche.bancs.index;

import org.jspecify.annotations.NullMarked;
