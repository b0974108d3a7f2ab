package fr.prendresoin.gateway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
        @Valid Session session,
        List<String> trustedProxies,
        @Min(0) long maxBody) {

    private static final String LOCAL_SECRET = "prendre-soin-local";

    /// Where the others are.
    public record Services(
            @NotNull URI search,
            @NotNull URI catalog,
            @NotNull URI offers,
            @NotNull URI kafkaConnect,
            @NotNull URI identity) {}

    /// How much one client may ask.
    ///
    /// @param perSecond how many requests it regains each second; 0 lifts the limit
    /// @param burst how many it may send at once
    public record RateLimit(@Min(0) int perSecond, @Min(1) int burst) {}

    /// How long a service is waited for.
    ///
    /// @param operators what operators look at may take long while much is written
    /// @param editors so may what editors try out
    public record Timeouts(
            @NotNull Duration connect,
            @NotNull Duration response,
            @NotNull Duration health,
            @NotNull Duration operators,
            @NotNull Duration editors) {}

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

    /// How people are logged in.
    ///
    /// @param publicUrl where browsers find this gateway
    /// @param clientId its name at the identity provider
    /// @param clientSecret how it proves it; what browsers keep for it is sealed with this as well
    /// @param idle how long a session lasts in which nothing is asked for
    /// @param lifetime how long it lasts at most
    public record Session(
            @NotNull URI publicUrl,
            @NotBlank String clientId,
            @NotBlank String clientSecret,
            @NotNull Duration idle,
            @NotNull Duration lifetime) {}

    /// The secret of the local provider is in the repository: it must not seal what a real one gives.
    @AssertTrue(message = "OIDC_CLIENT_SECRET is missing, though OIDC_ISSUER names a real identity provider") boolean isSecretOfItsOwn() {
        String host = String.valueOf(services.identity().getHost());
        return !session.clientSecret().equals(LOCAL_SECRET) || host.equals("127.0.0.1") || host.endsWith("localhost");
    }
}
