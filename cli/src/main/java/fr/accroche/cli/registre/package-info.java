/**
 * {@code registre}: builds, describes and checks the index of a registry, and finds its key. Enter by {@link
 * fr.accroche.cli.registre.RegistreCommand}.
 */
@NullMarked
package fr.accroche.cli.registre;

import org.jspecify.annotations.NullMarked;
