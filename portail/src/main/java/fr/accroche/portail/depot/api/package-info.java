/**
 * The HTTP API of deposits ({@code /api/v1/depots}).
 */
@NullMarked
package fr.accroche.portail.depot.api;

import org.jspecify.annotations.NullMarked;
