/** The verb {@code synthetiser}: registries and deposits of people who are nobody. */
@NullMarked
package fr.accroche.cli.synthetiser;

import org.jspecify.annotations.NullMarked;
