package fr.prendresoin.gateway.routing;

import static fr.prendresoin.gateway.routing.Route.editors;
import static fr.prendresoin.gateway.routing.Route.open;
import static fr.prendresoin.gateway.routing.Route.question;
import static fr.prendresoin.gateway.routing.Upstream.CATALOG;
import static fr.prendresoin.gateway.routing.Upstream.SEARCH;

import java.util.List;
import java.util.Optional;

/// Which address leads where. What is neither here nor the gateway's own does not exist.
public final class RouteTable {

    /// What operators look at, which the gateway answers itself.
    static final String OPERATIONS = "/api/ops/{*rest}";

    public static final List<Route> ROUTES = List.of(
            open(SEARCH, "/api/offers/{*rest}"),
            open(SEARCH, "/api/formations/{*rest}"),
            open(SEARCH, "/api/search"),
            open(SEARCH, "/api/suggest"),
            open(SEARCH, "/api/orientation/{*rest}"),
            open(SEARCH, "/api/territories/regions/{code}"),
            open(SEARCH, "/api/territories/departments/{code}"),
            open(SEARCH, "/api/territories/communes/{code}"),
            question(SEARCH, "/api/matching"),
            editors(SEARCH, "/api/search/evaluations/{*rest}"),
            open(CATALOG, "/api/families"),
            open(CATALOG, "/api/segments"),
            open(CATALOG, "/api/metiers/{*rest}"),
            open(CATALOG, "/api/diplomas/{*rest}"),
            open(CATALOG, "/api/fundings/{*rest}"),
            open(CATALOG, "/api/rome/{*rest}"),
            open(CATALOG, "/api/territories/regions"),
            open(CATALOG, "/api/territories/departments"),
            open(CATALOG, "/api/territories/communes"),
            editors(CATALOG, "/api/editorial/{*rest}"),
            editors(CATALOG, "/api/search/synonyms/{*rest}"),
            editors(CATALOG, "/api/search/boosts/{*rest}"));

    private RouteTable() {}

    /// The route of an address, if it is in the table.
    public static Optional<Route> of(String path) {
        return ROUTES.stream().filter(route -> route.leads(path)).findFirst();
    }

    static List<Route> of(Upstream upstream) {
        return ROUTES.stream().filter(route -> route.upstream() == upstream).toList();
    }
}
