/** {@code controler}: the whole control of a file, with every anomaly. */
@NullMarked
package fr.accroche.cli.controler;

import org.jspecify.annotations.NullMarked;
