/**
 * What every module stands on: typed configuration, home folder, node roles, the two databases. Enter by {@link
 * fr.accroche.portail.socle.AccrocheProperties}.
 */
@NullMarked
package fr.accroche.portail.socle;

import org.jspecify.annotations.NullMarked;

