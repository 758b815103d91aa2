/**
 * The way in: password, then second factor; forgotten identifier or password; sessions. No session has any right before
 * both factors.
 */
@NullMarked
package fr.accroche.portail.compte.connexion;

import org.jspecify.annotations.NullMarked;
