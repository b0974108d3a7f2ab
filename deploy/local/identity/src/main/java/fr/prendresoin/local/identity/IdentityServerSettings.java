package fr.prendresoin.local.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// The settings.
///
/// @param place where it runs, which must be said; nothing else makes it start
/// @param listener the address it listens on
/// @param issuer its name, under which browsers and services reach it
/// @param data the folder of its signing key
/// @param audience whom its tokens are meant for
/// @param gateway where people log in to
/// @param clientId the gateway's name here
/// @param clientSecret how the gateway proves it
@Validated
@ConfigurationProperties("prendresoin.identity-server")
record IdentityServerSettings(
        @NotNull Place place,
        @NotBlank String listener,
        @NotNull URI issuer,
        @NotNull Path data,
        @NotBlank String audience,
        @NotNull URI gateway,
        @NotBlank String clientId,
        @NotBlank String clientSecret) {

    /// Where it may run.
    enum Place {
        /// Nowhere.
        NOWHERE,
        /// On a person's machine, on a loopback address.
        MACHINE,
        /// In a container whose port is published on a loopback address only.
        CONTAINER
    }
}
