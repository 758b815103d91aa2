/** Deposits a file through the portal's API. */
@NullMarked
package fr.accroche.cli.deposer;

import org.jspecify.annotations.NullMarked;
