/**
 * What may be wrong in a passage that was matched to nobody, told from what was submitted and public reference data alone:
 * no registry is ever near, so a proposal says nothing of anybody. Each is to be checked by a person. Enter by {@link
 * fr.accroche.controle.proposition.Propositions}.
 */
@NullMarked
package fr.accroche.controle.proposition;

import org.jspecify.annotations.NullMarked;
