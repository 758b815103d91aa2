/** Requests as they come in and as agents act on them. */
@NullMarked
package fr.accroche.portail.organisme.demande;

import org.jspecify.annotations.NullMarked;
