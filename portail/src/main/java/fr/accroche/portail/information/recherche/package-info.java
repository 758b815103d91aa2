/**
 * Full-text search over what is published: accents, plurals and a wrong letter or two do not matter. Enter by {@link
 * fr.accroche.portail.information.recherche.IndexDocumentaire}.
 */
@NullMarked
package fr.accroche.portail.information.recherche;

import org.jspecify.annotations.NullMarked;
