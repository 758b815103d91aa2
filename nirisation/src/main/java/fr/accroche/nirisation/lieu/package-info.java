/**
 * Places of birth, compared through time: the codes that a holder's or a person's place may mean. Enter by {@link
 * fr.accroche.nirisation.lieu.LieuCompare}.
 */
@NullMarked
package fr.accroche.nirisation.lieu;

import org.jspecify.annotations.NullMarked;
