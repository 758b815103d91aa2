package fr.accroche.portail.autorisation;

import java.util.List;

/**
 * Pages that another jar adds to the portal for anybody to see, as the demo does with its mailbox: a bean of it completes
 * the table.
 *
 * @param routes as {@code "GET /demo/courriels"}
 */
public record RoutesPubliques(List<String> routes) {
    public RoutesPubliques {
        routes = List.copyOf(routes);
    }
}
