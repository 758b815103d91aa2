/**
 * Benchmarks of the control with its peers. Enter by the script {@code bancs/mesurer}; results stand in {@code
 * docs/performance.md}.
 */
@NullMarked
package fr.accroche.bancs;

import org.jspecify.annotations.NullMarked;
