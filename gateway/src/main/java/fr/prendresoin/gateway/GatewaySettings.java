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
        @Valid Session session,
        List<String> trustedProxies,
        @Min(0) long maxBody) {

    private static final String LOCAL_SECRET = "prendre-soin-local";

    /// Where the others are.
    public record Services(
            @NotNull URI search,
            @NotNull URI catalog,
            @NotNull URI offers,
            @NotNull URI website,
            @NotNull URI kafkaConnect,
            @NotNull URI identity) {}

    /// How much one client may ask.
    ///
    /// @param perSecond how many requests it regains each second; 0 lifts the limit
    /// @param burst how many it may send at once
    /// @param assetFactor how many times as many of the files that a page is made of
    public record RateLimit(
            @Min(0) int perSecond,
            @Min(1) int burst,
            @Min(1) int assetFactor) {}

    /// How long a service is waited for.
    ///
    /// @param pages the site waits for services itself, and must have the time to say what is missing
    /// @param operators what operators look at may take long while much is written
    /// @param editors so may what editors try out
    public record Timeouts(
            @NotNull Duration connect,
            @NotNull Duration response,
            @NotNull Duration pages,
            @NotNull Duration health,
            @NotNull Duration operators,
            @NotNull Duration editors) {}

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
