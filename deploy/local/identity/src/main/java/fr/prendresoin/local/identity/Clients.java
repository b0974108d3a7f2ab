package fr.prendresoin.local.identity;

import java.time.Duration;
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

/// Who may ask for tokens: the gateway for people, and a program of an operator for itself.
@Configuration(proxyBeanMethods = false)
class Clients {

    private static final Duration ACCESS = Duration.ofMinutes(5);
    private static final Duration SESSION = Duration.ofHours(8);

    @Bean
    RegisteredClientRepository registeredClients(IdentityServerSettings settings) {
        return new InMemoryRegisteredClientRepository(gateway(settings), program());
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

    private static RegisteredClient program() {
        return RegisteredClient.withId("program")
                .clientId("programme-exploitation")
                .clientSecret("{noop}prendre-soin")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope("ops:read")
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(ACCESS).build())
                .build();
    }
}
