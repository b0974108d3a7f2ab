package fr.prendresoin.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import fr.prendresoin.gateway.GatewaySettings;
import fr.prendresoin.gateway.refusal.Refusal;
import fr.prendresoin.platform.breaker.BreakerSettings;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
    private final BreakerSettings breaker;

    GatewayRoutes(GatewaySettings settings, CircuitBreakerRegistry breakers, BreakerSettings breaker) {
        this.settings = settings;
        this.breakers = breakers;
        this.breaker = breaker;
    }

    /// Before the search, which has everything else at and below the address of an offer.
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> offers() {
        return routes(Upstream.OFFERS);
    }

    @Bean
    RouterFunction<ServerResponse> search() {
        return routes(Upstream.SEARCH);
    }

    @Bean
    RouterFunction<ServerResponse> catalog() {
        return routes(Upstream.CATALOG);
    }

    @Bean
    RouterFunction<ServerResponse> site() {
        return routes(Upstream.WEBSITE);
    }

    private RouterFunction<ServerResponse> routes(Upstream upstream) {
        List<Route> table = RouteTable.of(upstream);
        var guard = new Guard(upstream, breakers.circuitBreaker(upstream.id()), breaker.pause());
        var address = uri(upstream.url(settings.services()));
        return route(upstream.id())
                .route(any(table, GatewayRoutes::use), http())
                .before(address)
                .filter(guard)
                .build()
                .and(route(upstream.id() + "-other-methods")
                        .route(any(table, GatewayRoutes::address), GatewayRoutes::refuseMethod)
                        .build());
    }

    private static RequestPredicate use(Route route) {
        return methods(route.methods().toArray(HttpMethod[]::new)).and(address(route));
    }

    private static RequestPredicate address(Route route) {
        RequestPredicate named = path(route.pattern());
        return route.equals(RouteTable.SITE) ? named.and(request -> RouteTable.isOfTheSite(request.path())) : named;
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
