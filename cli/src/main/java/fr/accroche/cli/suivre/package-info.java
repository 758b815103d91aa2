/** Follows a deposit to its end. */
@NullMarked
package fr.accroche.cli.suivre;

import org.jspecify.annotations.NullMarked;
