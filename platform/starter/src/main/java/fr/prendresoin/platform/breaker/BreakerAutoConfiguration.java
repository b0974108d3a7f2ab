package fr.prendresoin.platform.breaker;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/// One circuit breaker for each service that is asked: the trouble of one is not the others'. Each is measured, and
/// the log tells when it opens and closes.
@AutoConfiguration
@ConditionalOnClass(TaggedCircuitBreakerMetrics.class)
@EnableConfigurationProperties(BreakerSettings.class)
class BreakerAutoConfiguration {

    private static final Logger log = LoggerFactory.getLogger(BreakerAutoConfiguration.class);

    @Bean
    CircuitBreakerRegistry circuitBreakers(BreakerSettings settings, MeterRegistry meters) {
        var breakers = CircuitBreakerRegistry.of(settings.config());
        breakers.getEventPublisher().onEntryAdded(added -> tellChanges(added.getAddedEntry()));
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        return breakers;
    }

    private static void tellChanges(CircuitBreaker breaker) {
        breaker.getEventPublisher()
                .onStateTransition(event -> log.warn("{}: {}", breaker.getName(), event.getStateTransition()));
    }
}
