/** Registration: matricules, contracts, entities with several SIRETs, and the mails that carry the identifiers (guide
 * 4.3.1). */
@NullMarked
package fr.accroche.portail.organisme.immatriculation;

import org.jspecify.annotations.NullMarked;
