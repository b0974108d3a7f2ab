package fr.prendresoin.gateway.routing;

import fr.prendresoin.gateway.GatewaySettings;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// One circuit breaker per service: the trouble of one is not the others'.
@Configuration
class Breakers {

    private static final Logger log = LoggerFactory.getLogger(Breakers.class);

    @Bean
    CircuitBreakerRegistry circuitBreakers(GatewaySettings settings, MeterRegistry meters) {
        GatewaySettings.Breaker breaker = settings.breaker();
        var registry = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(breaker.window())
                .minimumNumberOfCalls(breaker.minimum())
                .failureRateThreshold(breaker.failurePercent())
                .waitDurationInOpenState(breaker.pause())
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .permittedNumberOfCallsInHalfOpenState(3)
                .build());
        for (Upstream upstream : Upstream.values()) {
            registry.circuitBreaker(upstream.id())
                    .getEventPublisher()
                    .onStateTransition(event -> log.warn("{}: {}", upstream.id(), event.getStateTransition()));
        }
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters);
        return registry;
    }
}
