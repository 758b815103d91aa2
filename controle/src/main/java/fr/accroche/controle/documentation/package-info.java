/**
 * The pages that the engine's own tables give: the dictionary, from the compiled schema, and the guide of rules, from
 * the catalogue. So they cannot disagree with what is controlled. Enter by {@link
 * fr.accroche.controle.documentation.GuideDictionnaire} and {@link fr.accroche.controle.documentation.GuideRegles}.
 */
@NullMarked
package fr.accroche.controle.documentation;

import org.jspecify.annotations.NullMarked;
