/** The transparency log by HTTP, for anybody who wants to watch it. */
@NullMarked
package fr.accroche.portail.transparence.api;

import org.jspecify.annotations.NullMarked;
