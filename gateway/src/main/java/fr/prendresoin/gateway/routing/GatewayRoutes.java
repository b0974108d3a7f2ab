package fr.prendresoin.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import fr.prendresoin.gateway.GatewaySettings;
import fr.prendresoin.gateway.refusal.Refusal;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Leads each address of the table to its service.
@Configuration
class GatewayRoutes {

    private final GatewaySettings settings;
    private final CircuitBreakerRegistry breakers;

    GatewayRoutes(GatewaySettings settings, CircuitBreakerRegistry breakers) {
        this.settings = settings;
        this.breakers = breakers;
    }

    @Bean
    RouterFunction<ServerResponse> search() {
        return routes(Upstream.SEARCH, "recherche");
    }

    @Bean
    RouterFunction<ServerResponse> catalog() {
        return routes(Upstream.CATALOG, "referentiels");
    }

    private RouterFunction<ServerResponse> routes(Upstream upstream, String documentation) {
        List<Route> table = RouteTable.of(upstream);
        var guard = new Guard(
                upstream,
                breakers.circuitBreaker(upstream.id()),
                settings.breaker().pause());
        var address = uri(upstream.url(settings.services()));
        return route(upstream.id())
                .route(any(table, GatewayRoutes::use), http())
                .before(address)
                .filter(guard)
                .build()
                .and(route(upstream.id() + "-documentation")
                        .GET("/docs/" + documentation + "/openapi.json", http())
                        .before(address)
                        .before(setPath("/v3/api-docs"))
                        .filter(guard)
                        .build())
                .and(route(upstream.id() + "-other-methods")
                        .route(any(table, route -> path(route.pattern())), GatewayRoutes::refuseMethod)
                        .build());
    }

    private static RequestPredicate use(Route route) {
        return methods(route.methods().toArray(HttpMethod[]::new)).and(path(route.pattern()));
    }

    private static RequestPredicate any(List<Route> table, Function<Route, RequestPredicate> predicate) {
        return table.stream().map(predicate).reduce(RequestPredicate::or).orElseThrow();
    }

    private static ServerResponse refuseMethod(ServerRequest request) {
        String allowed = RouteTable.of(request.path()).map(Route::methodNames).orElseThrow(Refusal::notFound);
        throw new Refusal(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        "http-405",
                        "Méthode refusée",
                        "Cette adresse accepte seulement " + allowed + ".")
                .with(HttpHeaders.ALLOW, allowed);
    }
}
