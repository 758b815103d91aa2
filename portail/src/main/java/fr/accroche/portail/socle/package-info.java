/**
 * What every module stands on: typed configuration, home folder, node roles, the two databases, jobs. Enter by {@link
 * fr.accroche.portail.socle.AccrocheProperties}. Open: the {@code jdbc} packages of the other modules use {@link
 * fr.accroche.portail.socle.jdbc.Copie}.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.accroche.portail.socle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
