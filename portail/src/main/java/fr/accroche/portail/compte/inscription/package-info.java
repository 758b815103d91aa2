/**
 * The sign-up of an organism in four steps (guide 4.3.2), by the mail's link or, without it, with the referent's word;
 * the invitation of further users.
 */
@NullMarked
package fr.accroche.portail.compte.inscription;

import org.jspecify.annotations.NullMarked;
