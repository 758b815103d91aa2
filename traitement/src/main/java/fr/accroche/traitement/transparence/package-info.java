/**
 * The transparency log as arithmetic: Merkle trees hashed as in RFC 6962, signed checkpoints and offline proofs in the text
 * forms of C2SP. No storage, no network. Enter by {@link fr.accroche.traitement.transparence.ArbreMerkle} (proofs), {@link
 * fr.accroche.traitement.transparence.Tuilage} (how a tree is kept) and {@link
 * fr.accroche.traitement.transparence.VerificationPreuve}, which needs certificates only. Formats: {@code
 * docs/formats/journal-transparence.md}.
 */
@NullMarked
package fr.accroche.traitement.transparence;

import org.jspecify.annotations.NullMarked;
