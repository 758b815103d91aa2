/**
 * The registry index in files: immutable, versioned, checksummed, mapped; its format is docs/formats/index-registre.md.
 * Enter by {@link fr.accroche.nirisation.index.fichier.IndexFichier} to open one, and by {@link
 * fr.accroche.nirisation.index.fichier.Verification} to check one; nothing here writes but what the builder (package
 * {@code construction}) asks for.
 */
@NullMarked
package fr.accroche.nirisation.index.fichier;

import org.jspecify.annotations.NullMarked;
