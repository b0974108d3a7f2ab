package fr.prendresoin.gateway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// The gateway's settings.
///
/// @param trustedProxies networks whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed, such as `10.0.0.0/8`
/// @param maxBody the largest request body, in bytes
@Validated
@ConfigurationProperties("prendresoin.gateway")
public record GatewaySettings(
        @Valid Services services,
        @Valid RateLimit rateLimit,
        @Valid Timeouts timeouts,
        @Valid Breaker breaker,
        List<String> trustedProxies,
        @Min(0) long maxBody) {

    /// Where the others are.
    public record Services(
            @NotNull URI search,
            @NotNull URI catalog,
            @NotNull URI offers,
            @NotNull URI kafkaConnect) {}

    /// How much one client may ask.
    ///
    /// @param perSecond how many requests it regains each second; 0 lifts the limit
    /// @param burst how many it may send at once
    public record RateLimit(@Min(0) int perSecond, @Min(1) int burst) {}

    /// How long a service is waited for.
    ///
    /// @param operators what operators look at may take long while much is written
    public record Timeouts(
            @NotNull Duration connect,
            @NotNull Duration response,
            @NotNull Duration health,
            @NotNull Duration operators) {}

    /// When a service that fails is left alone.
    ///
    /// @param window how many of its last answers are looked at
    /// @param minimum how many there must be
    /// @param failurePercent how many of a hundred may fail
    /// @param pause how long it is left alone
    public record Breaker(
            @Min(1) int window,
            @Min(1) int minimum,
            @Min(1) int failurePercent,
            @NotNull Duration pause) {}
}
