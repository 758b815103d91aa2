/** The team of an account: the rules behind {@link fr.accroche.portail.compte.Equipes}. */
@NullMarked
package fr.accroche.portail.compte.equipe;

import org.jspecify.annotations.NullMarked;
