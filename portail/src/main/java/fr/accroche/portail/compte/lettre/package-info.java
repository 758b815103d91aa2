/** What the portal writes to users and referents about their way in. */
@NullMarked
package fr.accroche.portail.compte.lettre;

import org.jspecify.annotations.NullMarked;
