/** What a password may be. Enter by {@link fr.accroche.portail.compte.motdepasse.PolitiqueMotDePasse}. */
@NullMarked
package fr.accroche.portail.compte.motdepasse;

import org.jspecify.annotations.NullMarked;
