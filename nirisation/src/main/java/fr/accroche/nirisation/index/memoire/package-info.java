/**
 * The registry index held on the heap: for tests, and for registries of some hundred thousand persons. Enter by {@link
 * fr.accroche.nirisation.index.memoire.IndexMemoire}.
 */
@NullMarked
package fr.accroche.nirisation.index.memoire;

import org.jspecify.annotations.NullMarked;
