/** « Mon compte »: what a user sees and changes of its own way in; the password asked again before it does. */
@NullMarked
package fr.accroche.portail.compte.profil;

import org.jspecify.annotations.NullMarked;
