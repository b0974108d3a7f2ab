package fr.prendresoin.gateway.docs;

import fr.prendresoin.gateway.GatewaySettings;
import fr.prendresoin.gateway.fetch.Fetch;
import fr.prendresoin.gateway.refusal.Refusal;
import fr.prendresoin.gateway.routing.Audience;
import fr.prendresoin.gateway.routing.RouteTable;
import fr.prendresoin.gateway.routing.Upstream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What services tell of their interfaces, as far as these can be reached from here: what a service answers to its
/// operators, or to other programs of the platform, is left out.
@Configuration(proxyBeanMethods = false)
class ServiceDescriptions {

    private static final Logger log = LoggerFactory.getLogger(ServiceDescriptions.class);
    private static final Duration SOON = Duration.ofSeconds(2);

    private final Fetch fetch;
    private final GatewaySettings settings;

    ServiceDescriptions(Fetch fetch, GatewaySettings settings) {
        this.fetch = fetch;
        this.settings = settings;
    }

    @Bean
    RouterFunction<ServerResponse> descriptions() {
        return RouterFunctions.route()
                .GET("/docs/recherche/openapi.json", _ -> description(Upstream.SEARCH))
                .GET("/docs/referentiels/openapi.json", _ -> description(Upstream.CATALOG))
                .GET("/docs/signalements/openapi.json", _ -> description(Upstream.OFFERS))
                .build();
    }

    private ServerResponse description(Upstream upstream) throws InterruptedException {
        ObjectNode told = told(upstream);
        if (told.path("paths") instanceof ObjectNode paths) {
            List<String> others = paths.propertyNames().stream()
                    .filter(path -> !isForCallers(path, upstream))
                    .toList();
            paths.remove(others);
        }
        return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(told);
    }

    private static boolean isForCallers(String path, Upstream upstream) {
        return RouteTable.of(path)
                .filter(route -> route.upstream() == upstream && route.audience() != Audience.OPERATORS)
                .isPresent();
    }

    /// A service describes itself when it is first asked, which takes it a while.
    private ObjectNode told(Upstream upstream) throws InterruptedException {
        URI address = upstream.url(settings.services()).resolve("/v3/api-docs");
        try {
            HttpResponse<byte[]> answer = fetch.get(address, settings.timeouts().operators());
            if (answer.statusCode() == 200
                    && JsonMapper.shared().readTree(answer.body()) instanceof ObjectNode description) {
                return description;
            }
            log.warn("{} answers {} to {}", upstream.id(), answer.statusCode(), address.getPath());
        } catch (IOException | JacksonException e) {
            log.warn("{} does not answer {}: {}", upstream.id(), address.getPath(), e.toString());
        }
        throw Refusal.unavailable(upstream.subject(), SOON);
    }
}
