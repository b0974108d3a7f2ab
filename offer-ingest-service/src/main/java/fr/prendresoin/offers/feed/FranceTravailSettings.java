package fr.prendresoin.offers.feed;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How to reach the API, and how hard to ask it.
///
/// @param apiUrl without a path: `https://api.francetravail.io`
/// @param callsPerSecond 0 lifts the limit
/// @param parallelCalls how many pages are asked for at the same time
/// @param retries how often a failed call is repeated
@Validated
@ConfigurationProperties("prendresoin.offers.france-travail")
public record FranceTravailSettings(
        URI apiUrl,
        URI tokenUrl,
        @NotBlank String clientId,
        @NotBlank String clientSecret,
        @DefaultValue("api_offresdemploiv2 o2dsoffre") String scope,
        @DefaultValue("8") @Min(0) int callsPerSecond,
        @DefaultValue("6") @Min(1) int parallelCalls,
        @DefaultValue("4") @Min(0) int retries,
        @DefaultValue("15s") Duration timeout) {}
