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
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/// The table of routes: what is not in it does not exist.
@Configuration
class GatewayRoutes {

    private static final RequestPredicate READING = methods(HttpMethod.GET, HttpMethod.HEAD);

    private final GatewaySettings settings;
    private final CircuitBreakerRegistry breakers;

    GatewayRoutes(GatewaySettings settings, CircuitBreakerRegistry breakers) {
        this.settings = settings;
        this.breakers = breakers;
    }

    @Bean
    RouterFunction<ServerResponse> search() {
        return routes(Upstream.SEARCH, "recherche", "/api/offers/{*rest}", "/api/suggest");
    }

    @Bean
    RouterFunction<ServerResponse> catalog() {
        return routes(
                Upstream.CATALOG,
                "referentiels",
                "/api/families",
                "/api/segments",
                "/api/metiers/{*rest}",
                "/api/rome/{*rest}",
                "/api/territories/{*rest}");
    }

    private RouterFunction<ServerResponse> routes(Upstream upstream, String documentation, String... paths) {
        RequestPredicate known = Arrays.stream(paths)
                .map(pattern -> path(pattern))
                .reduce(RequestPredicate::or)
                .orElseThrow();
        var guard = new Guard(
                upstream,
                breakers.circuitBreaker(upstream.id()),
                settings.breaker().pause());
        var address = uri(upstream.url(settings.services()));
        return route(upstream.id())
                .route(READING.and(known), http())
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
                        .route(known, request -> {
                            throw new Refusal(
                                            HttpStatus.METHOD_NOT_ALLOWED,
                                            "http-405",
                                            "Méthode refusée",
                                            "Cette adresse se lit seulement (GET).")
                                    .with(HttpHeaders.ALLOW, "GET, HEAD");
                        })
                        .build());
    }
}
