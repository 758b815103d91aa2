/**
 * One file's whole way, without storage: control, matching, accusés and their signature.
 *
 * <p>Enter by {@link fr.accroche.traitement.Traitement}: it reads a file once, decides for each passage and hands the
 * result in batches to a {@link fr.accroche.traitement.MagasinResultats}, which the portal keeps in its database and the
 * command line in memory or in a file. Accusés are written by {@code fr.accroche.traitement.accuse}, signatures made and
 * checked by {@code fr.accroche.traitement.signature}.
 */
@NullMarked
package fr.accroche.traitement;

import org.jspecify.annotations.NullMarked;
