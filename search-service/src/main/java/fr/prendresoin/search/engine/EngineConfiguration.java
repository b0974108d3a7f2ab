package fr.prendresoin.search.engine;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.json.jackson3.JacksonJsonpMapper;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.TransportOptions;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean(destroyMethod = "close")
    OpenSearchTransport transport(EngineProperties properties) {
        HttpHost[] hosts = properties.url().stream().map(HttpHost::create).toArray(HttpHost[]::new);
        return ApacheHttpClient5TransportBuilder.builder(hosts)
                .setMapper(new JacksonJsonpMapper())
                .setConnectionConfigCallback(
                        connection -> connection.setConnectTimeout(Timeout.of(properties.connectTimeout())))
                .build();
    }

    @Bean
    SearchEngine engine(OpenSearchTransport transport, EngineProperties properties) {
        return new SearchEngine(new OpenSearchGenericClient(transport, waiting(properties.writeTimeout())));
    }

    @Bean
    QueryEngine queryEngine(OpenSearchTransport transport, EngineProperties properties, MeterRegistry meters) {
        var breakers = CircuitBreakerRegistry.of(QueryEngine.breaker());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        var engine = new SearchEngine(new OpenSearchGenericClient(transport, waiting(properties.queryTimeout())));
        return new QueryEngine(engine, breakers.circuitBreaker("opensearch"));
    }

    private static TransportOptions waiting(Duration patience) {
        var options = ApacheHttpClient5Options.DEFAULT.toBuilder();
        options.setRequestConfig(RequestConfig.custom()
                .setResponseTimeout(Timeout.of(patience))
                .setConnectionRequestTimeout(Timeout.of(patience))
                .build());
        return options.build();
    }
}
