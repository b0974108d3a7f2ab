package fr.prendresoin.platform.breaker;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// When a service that fails is left alone.
///
/// @param window how many of its last answers are looked at
/// @param minimum how many there must be
/// @param failurePercent how many of a hundred may fail
/// @param pause how long it is left alone
@Validated
@ConfigurationProperties("prendresoin.breaker")
public record BreakerSettings(
        @Min(1) int window,
        @Min(1) int minimum,
        @Min(1) int failurePercent,
        @NotNull Duration pause) {

    private static final int TRIALS = 3;

    /// The same, as the library understands it. A service that was left alone is tried again by itself, a few times.
    public CircuitBreakerConfig config() {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(window)
                .minimumNumberOfCalls(minimum)
                .failureRateThreshold(failurePercent)
                .waitDurationInOpenState(pause)
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .permittedNumberOfCallsInHalfOpenState(TRIALS)
                .build();
    }
}
