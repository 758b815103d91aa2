/** Links sent by mail, each for one use. Enter by {@link fr.accroche.portail.compte.lien.Liens}. */
@NullMarked
package fr.accroche.portail.compte.lien;

import org.jspecify.annotations.NullMarked;
