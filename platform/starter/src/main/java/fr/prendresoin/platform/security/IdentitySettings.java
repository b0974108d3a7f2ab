package fr.prendresoin.platform.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Whose tokens are believed.
///
/// @param issuer the identity provider; its keys are found through its OpenID description
/// @param audience whom a token must be meant for
/// @param rolesClaim where a token tells the roles of a person
@ConfigurationProperties("prendresoin.identity")
record IdentitySettings(URI issuer, String audience, String rolesClaim) {}
