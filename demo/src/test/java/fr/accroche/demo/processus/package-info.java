/**
 * The portal as a process of its own, with organisms and a registry made for a test or a measure: it can be killed, measured
 * and started twice. Enter by {@link fr.accroche.demo.processus.PortailEnProcessus}.
 */
@NullMarked
package fr.accroche.demo.processus;

import org.jspecify.annotations.NullMarked;
