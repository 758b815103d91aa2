/**
 * The two acknowledgements of a deposit and their files: reception (JSON, PDF) and processing (XML frozen by its public
 * readers, JSON, CSV, PDF). Enter by {@link fr.accroche.traitement.accuse.AccuseTraitement} and {@link
 * fr.accroche.traitement.accuse.AccuseReception}.
 *
 * <p>Nothing here holds a NIR, a value read in the file or any civil datum: an accusé is archived and forwarded.
 */
@NullMarked
package fr.accroche.traitement.accuse;

import org.jspecify.annotations.NullMarked;
