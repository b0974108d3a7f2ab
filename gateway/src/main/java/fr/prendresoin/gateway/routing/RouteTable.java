package fr.prendresoin.gateway.routing;

import static fr.prendresoin.gateway.routing.Route.editors;
import static fr.prendresoin.gateway.routing.Route.open;
import static fr.prendresoin.gateway.routing.Route.operated;
import static fr.prendresoin.gateway.routing.Route.question;
import static fr.prendresoin.gateway.routing.Route.told;
import static fr.prendresoin.gateway.routing.Route.watched;
import static fr.prendresoin.gateway.routing.Upstream.CATALOG;
import static fr.prendresoin.gateway.routing.Upstream.OFFERS;
import static fr.prendresoin.gateway.routing.Upstream.SEARCH;
import static fr.prendresoin.gateway.routing.Upstream.WEBSITE;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;

/// Which address leads where. What is neither here nor the gateway's own is the site's.
public final class RouteTable {

    /// What operators look at, which the gateway answers itself.
    static final String OPERATIONS = "/api/ops/{*rest}";

    /// Pages, what they are made of, and forms.
    static final Route SITE = new Route(
            WEBSITE, Audience.EVERYBODY, List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST), "/{*rest}");

    /// What is at or below these is never the site's: what the gateway does not know there does not exist.
    private static final List<String> NOT_OF_THE_SITE =
            List.of("/api", "/docs", "/health", "/login", "/logout", "/ops", "/actuator", "/v3", "/error");

    public static final List<Route> ROUTES = List.of(
            told(OFFERS, "/api/offers/{id}/reports"),
            watched(OFFERS, "/api/ops/offers/reports"),
            operated(OFFERS, "/api/ops/offers/reports/{offer}/resolution"),
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
            open(CATALOG, "/api/territories/towns"),
            editors(CATALOG, "/api/editorial/{*rest}"),
            editors(CATALOG, "/api/search/synonyms/{*rest}"),
            editors(CATALOG, "/api/search/boosts/{*rest}"),
            SITE);

    private RouteTable() {}

    /// Whether an address is the site's, should it exist.
    public static boolean isOfTheSite(String path) {
        return NOT_OF_THE_SITE.stream().noneMatch(own -> path.equals(own) || path.startsWith(own + "/"));
    }

    /// The route of an address, if it is in the table.
    public static Optional<Route> of(String path) {
        return ROUTES.stream()
                .filter(route -> route.leads(path) && (!route.equals(SITE) || isOfTheSite(path)))
                .findFirst();
    }

    static List<Route> of(Upstream upstream) {
        return ROUTES.stream().filter(route -> route.upstream() == upstream).toList();
    }
}
