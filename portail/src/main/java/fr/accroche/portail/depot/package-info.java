/**
 * The main job: a file is received, acknowledged, processed and published. Enter by {@link
 * fr.accroche.portail.depot.Depots}.
 */
@NullMarked
package fr.accroche.portail.depot;

import org.jspecify.annotations.NullMarked;
