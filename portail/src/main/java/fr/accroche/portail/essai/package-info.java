/**
 * The dry run: a file is controlled as it would be, by the same engine, and nothing of it survives the answer. Open to
 * anybody on {@code /essai}, and to software on {@code POST /api/v1/controles}.
 */
@NullMarked
package fr.accroche.portail.essai;

import org.jspecify.annotations.NullMarked;
