package fr.prendresoin.website;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// The settings of the site.
///
/// @param publicUrl where people find it: canonical addresses and those in sitemaps begin with it
@Validated
@ConfigurationProperties("prendresoin.website")
public record WebsiteSettings(
        @NotNull URI publicUrl,
        @Valid Services services,
        @Valid Timeouts timeouts,
        @Valid Operator operator) {

    /// Who answers for the site, as the law asks to be told.
    ///
    /// @param contact an e-mail address that somebody reads
    public record Operator(
            @NotBlank String publisher,
            @NotBlank String director,
            @NotBlank String host,
            @NotBlank String contact) {}

    /// Where the services are.
    public record Services(
            @NotNull URI search,
            @NotNull URI catalog,
            @NotNull URI offers) {}

    /// How long a service is waited for.
    public record Timeouts(
            @NotNull Duration connect, @NotNull Duration answer) {}
}
