/**
 * Seeded chance: a generator whose sequence is the same on every JDK ({@link fr.accroche.synthese.tirage.Hasard}) and
 * weighted choices in constant time ({@link fr.accroche.synthese.tirage.Tirage}).
 */
@NullMarked
package fr.accroche.synthese.tirage;

import org.jspecify.annotations.NullMarked;
