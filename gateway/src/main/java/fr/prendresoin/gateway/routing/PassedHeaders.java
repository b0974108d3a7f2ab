package fr.prendresoin.gateway.routing;

import fr.prendresoin.gateway.GatewaySettings;
import fr.prendresoin.gateway.fetch.Caller;
import fr.prendresoin.platform.correlation.RequestName;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Which headers pass, besides those that never do because they belong to one connection.
@Configuration
class PassedHeaders {

    /// What a client says of itself and of its way here is not for the services: none needs to know who asks, unless
    /// that has been looked at.
    private static final List<String> NOT_IN = List.of(
            "authorization", "cookie", "x-csrf-token", "forwarded", "via", "x-real-ip", "expect", "max-forwards");

    /// What the gateway says itself, on every answer.
    private static final List<String> NOT_OUT = List.of(
            "server",
            "x-powered-by",
            "x-request-id",
            "set-cookie",
            "content-security-policy",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "permissions-policy",
            "strict-transport-security");

    @Bean
    RequestHttpHeadersFilter towardsServices() {
        return (headers, request) -> {
            HttpHeaders passed = without(headers, NOT_IN, "x-forwarded-");
            passed.set(RequestName.HEADER, RequestName.current());
            Caller.token().ifPresent(passed::setBearerAuth);
            if (RouteTable.isOfTheSite(request.path())) {
                SiteHeaders.inwards(headers, passed);
            }
            return passed;
        };
    }

    @Bean
    ResponseHttpHeadersFilter towardsClients(GatewaySettings settings) {
        URI site = Upstream.WEBSITE.url(settings.services());
        return (headers, response) -> {
            HttpHeaders passed = without(headers, NOT_OUT, "access-control-");
            var exchange = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
            HttpServletResponse answer = exchange.getResponse();
            if (answer != null && RouteTable.isOfTheSite(exchange.getRequest().getRequestURI())) {
                SiteHeaders.outwards(site, headers, passed, response.statusCode(), answer);
            }
            return passed;
        };
    }

    private static HttpHeaders without(HttpHeaders headers, List<String> names, String prefix) {
        var kept = new HttpHeaders();
        headers.forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!names.contains(lower) && !lower.startsWith(prefix)) {
                kept.addAll(name, values);
            }
        });
        return kept;
    }
}
