package fr.prendresoin.search.engine;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean(destroyMethod = "close")
    CloseableHttpClient writing(EngineProperties properties) {
        return client(properties);
    }

    @Bean(destroyMethod = "close")
    CloseableHttpClient querying(EngineProperties properties) {
        return client(properties);
    }

    @Bean
    SearchEngine engine(CloseableHttpClient writing, EngineProperties properties) {
        return new SearchEngine(writing, HttpHost.create(properties.url()), properties.writeTimeout());
    }

    @Bean
    QueryEngine queryEngine(
            CloseableHttpClient querying, EngineProperties properties, CircuitBreakerRegistry breakers) {
        var engine = new SearchEngine(querying, HttpHost.create(properties.url()), properties.queryTimeout());
        return new QueryEngine(engine, breakers.circuitBreaker("opensearch", QueryEngine.breaker()));
    }

    /// What an engine beside this service does not need is left out: it costs more than the exchange itself.
    private static CloseableHttpClient client(EngineProperties properties) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(properties.connections())
                .setMaxConnPerRoute(properties.connections())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(properties.connectTimeout()))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
    }
}
