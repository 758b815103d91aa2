package fr.accroche.portail.depot.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of deposits, the most recent first.
 *
 * @param suite value of {@code avant} for the next page, null at the end
 */
record ListeDepotsJson(List<DepotJson> depots, @Nullable Long suite) {}
