/**
 * The portal of the SI CPF deposit: a Spring Boot modular monolith, one module for each capability (sub-package). Enter by
 * {@link fr.accroche.portail.Portail} (start), {@link fr.accroche.portail.depot.Depots} (the main job) and {@link
 * fr.accroche.portail.socle.AccrocheProperties} (all configuration).
 */
@NullMarked
package fr.accroche.portail;

import org.jspecify.annotations.NullMarked;
