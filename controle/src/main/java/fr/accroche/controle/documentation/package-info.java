/**
 * The pages that the engine's own tables give: the dictionary, from the compiled schema, the guide of rules, from the
 * catalogue, and the limits, from the constants. So they cannot disagree with what is controlled. Enter by {@link
 * fr.accroche.controle.documentation.GuideDictionnaire}, {@link fr.accroche.controle.documentation.GuideRegles} and
 * {@link fr.accroche.controle.documentation.GuideLimites}.
 */
@NullMarked
package fr.accroche.controle.documentation;

import org.jspecify.annotations.NullMarked;
