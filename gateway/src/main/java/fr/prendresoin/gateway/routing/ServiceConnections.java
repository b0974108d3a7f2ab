package fr.prendresoin.gateway.routing;

import fr.prendresoin.gateway.GatewaySettings;
import fr.prendresoin.gateway.GatewaySettings.Timeouts;
import java.time.Duration;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/// The connections to the services: kept open, bounded, and blind to what passes. Nothing is retried, followed,
/// remembered or unpacked on the way.
@Configuration
class ServiceConnections {

    private static final int PER_SERVICE = 128;

    @Bean
    ClientHttpRequestFactory requestFactory(GatewaySettings settings) {
        var factory = new HttpComponentsClientHttpRequestFactory(client(settings.timeouts()));
        Timeouts timeouts = settings.timeouts();
        RequestConfig usual = patience(timeouts, timeouts.response());
        RequestConfig forEditors = patience(timeouts, timeouts.editors());
        RequestConfig forPages = patience(timeouts, timeouts.pages());
        factory.setHttpContextFactory((_, address) -> context(RouteTable.of(address.getPath())
                .map(route -> switch (route) {
                    case Route told when told.audience() == Audience.EDITORS -> forEditors;
                    case Route told when told.upstream() == Upstream.WEBSITE -> forPages;
                    default -> usual;
                })
                .orElse(usual)));
        return factory;
    }

    private static HttpContext context(RequestConfig config) {
        var context = HttpClientContext.create();
        context.setRequestConfig(config);
        return context;
    }

    private static RequestConfig patience(Timeouts timeouts, Duration response) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(timeout(timeouts.connect()))
                .setResponseTimeout(timeout(response))
                .build();
    }

    private static HttpClient client(Timeouts timeouts) {
        return HttpClientBuilder.create()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(PER_SERVICE)
                        .setMaxConnTotal(PER_SERVICE * Upstream.values().length)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout(timeouts.connect()))
                                .setSocketTimeout(timeout(timeouts.response()))
                                .setValidateAfterInactivity(TimeValue.ofSeconds(2))
                                .build())
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }
}
