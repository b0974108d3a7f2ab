package fr.prendresoin.local.identity;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/// Who may ask for tokens: the gateway for people; a program of an operator, and one of an agency, for itself.
@Configuration(proxyBeanMethods = false)
class Clients {

    private static final String CLAIMS = "claims";
    private static final Duration ACCESS = Duration.ofMinutes(5);
    private static final Duration SESSION = Duration.ofHours(8);

    @Bean
    RegisteredClientRepository registeredClients(IdentityServerSettings settings) {
        return new InMemoryRegisteredClientRepository(
                gateway(settings),
                program("programme-exploitation", "prendre-soin", "ops:read", Map.of()),
                program(
                        "programme-agence-rhone",
                        "prendre-soin-agence-rhone",
                        "events:write",
                        Map.of("organisation", "agence-rhone", "territory", "department:69")));
    }

    private static RegisteredClient gateway(IdentityServerSettings settings) {
        return RegisteredClient.withId("gateway")
                .clientId(settings.clientId())
                .clientSecret("{noop}" + settings.clientSecret())
                .clientName("Prendre soin")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(settings.gateway() + "/login/callback")
                .postLogoutRedirectUri(settings.gateway() + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(ACCESS)
                        .refreshTokenTimeToLive(SESSION)
                        .build())
                .build();
    }

    /// @param claims what its tokens say of it: for whom it asks, and where
    private static RegisteredClient program(String id, String secret, String scope, Map<String, Object> claims) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(scope)
                .clientSettings(ClientSettings.builder().setting(CLAIMS, claims).build())
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(ACCESS).build())
                .build();
    }

    /// What a token says of the program it is for; nothing where people ask through the gateway.
    static Map<String, Object> claims(@Nullable RegisteredClient client) {
        Map<String, Object> claims =
                client == null ? null : client.getClientSettings().getSetting(CLAIMS);
        return claims == null ? Map.of() : claims;
    }
}
