/**
 * The vocabulary of the SI CPF deposit: records and small checked values, in the guide's French words, and the small
 * interfaces to reference data that the engines need. Everything is immutable and safe to share between threads.
 *
 * <p>Enter by {@link fr.accroche.modele.Passage} (one person, one certification obtained) and {@link
 * fr.accroche.modele.Anomalie} (one fault told to the depositor). The binding glossary is {@code docs/glossaire.md}.
 */
@NullMarked
package fr.accroche.modele;

import org.jspecify.annotations.NullMarked;
