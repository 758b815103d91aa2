/**
 * The schema, compiled: an XSD 1.0 file is read through a library's component model and turned into an immutable
 * automaton (states of the content models, a small checker per simple type).
 *
 * <p>Enter by {@link fr.accroche.controle.schema.SchemaFlux}. A new version of the format is a new XSD file beside the
 * others, and no new code. A construct that is not supported is refused when the schema is loaded, by its name.
 */
@NullMarked
package fr.accroche.controle.schema;

import org.jspecify.annotations.NullMarked;
