/** Gets an accusé of a deposit. */
@NullMarked
package fr.accroche.cli.accuse;

import org.jspecify.annotations.NullMarked;
