/**
 * The registry of persons that holders are looked up in, here in memory, read from the registry CSV.
 *
 * <p>Enter by {@link fr.accroche.nirisation.registre.RegistreMemoire#lire} to load one, and by {@link
 * fr.accroche.nirisation.registre.Registre} to look somebody up.
 */
@NullMarked
package fr.accroche.nirisation.registre;

import org.jspecify.annotations.NullMarked;
