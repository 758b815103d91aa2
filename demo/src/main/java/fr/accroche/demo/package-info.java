/**
 * The portal with simulators, demo accounts and a mailbox: {@code ./accroche demo}. Never deployed.
 *
 * <p>Enter by {@link fr.accroche.demo.Demo}: it prepares a simulated SNGI, starts the portal's own application, deposits a
 * file through the public API as any software would, prints the accusé, and goes on serving.
 */
@NullMarked
package fr.accroche.demo;

import org.jspecify.annotations.NullMarked;
